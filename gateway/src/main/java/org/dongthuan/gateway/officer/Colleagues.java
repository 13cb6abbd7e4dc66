package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Colleague;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * To whom a task can be given. The services know officers by the ids of the realm, not by name, so everybody is shown the
 * beginning of their own id too: colleagues can tell each other.
 */
@ApplicationScoped
class Colleagues {

    private static final int SHORT = 8;

    private final CaseTrackingClient cases;

    Colleagues(@RestClient CaseTrackingClient cases) {
        this.cases = cases;
    }

    /** Those who have one of the roles, the visitor first. */
    List<ActionForm.Option> inRoles(Set<String> roles, Page page) {
        return cases.colleagues().items().stream()
                .filter(one -> one.roles().stream().anyMatch(roles::contains))
                .sorted(Comparator.comparing(Colleague::me).reversed())
                .map(one -> new ActionForm.Option(one.id(), text(one, page)))
                .toList();
    }

    private static String text(Colleague one, Page page) {
        String code = page.label("colleague", "code") + " "
                + one.id().substring(0, Math.min(SHORT, one.id().length()));
        if (one.me()) {
            return page.label("colleague", "me") + " (" + code + ")";
        }
        String roles =
                one.roles().stream().map(role -> page.label("role", role)).collect(Collectors.joining(", "));
        return roles + " (" + code + ", " + page.label("colleague", "since") + " " + page.at(one.seenAt()) + ")";
    }
}
