package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.dongthuan.gateway.client.VaultClient;
import org.dongthuan.gateway.officer.Waiting.Row;
import org.dongthuan.gateway.officer.WaitingList.Source;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What waits of the evidence vault. */
@ApplicationScoped
class VaultWaiting {

    private static final int SHORT = 10;

    private final VaultClient vault;

    VaultWaiting(@RestClient VaultClient vault) {
        this.vault = vault;
    }

    List<Source> sources(Page page) {
        return List.of(
                reveals(Set.of("CC", "DPO"), "REQUESTED", "approve", page),
                reveals(Set.of("CO", "CC", "CP"), "APPROVED", "look", page));
    }

    /** Whose turn it is the service says: nobody decides on their own request, or uses another's. */
    private Source reveals(Set<String> roles, String state, String event, Page page) {
        return new Source(
                roles,
                "reveals." + state,
                Area.REVEALS.path() + "?state=" + state,
                Subject.REVEAL.code(),
                () -> vault.reveals(state, null, SHORT).items().stream()
                        .filter(one -> one.allows(event))
                        .map(one -> new Row(
                                Subject.REVEAL.page(one.id()),
                                page.label("reveal-kind", one.kind()) + " · " + page.org(one.askedOrg()),
                                one.state(),
                                one.expiresAt() == null ? one.askedAt() : one.expiresAt())));
    }
}
