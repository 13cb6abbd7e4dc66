package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dongthuan.gateway.client.FormalRequestClient;
import org.dongthuan.gateway.client.FormalRequestClient.FormalRequest;
import org.dongthuan.gateway.officer.Waiting.Row;
import org.dongthuan.gateway.officer.WaitingList.Source;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Requests in writing that wait for an answer, and answers that wait for whoever asked. */
@ApplicationScoped
class FormalWaiting {

    /** Newest first; those that are settled are left out of them. */
    private static final int LOOKED_AT = 50;

    private final FormalRequestClient requests;

    FormalWaiting(@RestClient FormalRequestClient requests) {
        this.requests = requests;
    }

    List<Source> sources(Page page) {
        return List.of(
                source(
                        Set.of("PO", "POL", "BK", "BKA"),
                        "formal-requests.ASKED",
                        null,
                        FormalRequest::isUnanswered,
                        page),
                source(
                        Set.of("CC", "CP"),
                        "formal-requests.REPLIED",
                        "REPLIED",
                        request -> request.allows("accept"),
                        page));
    }

    /** By its last day while an answer is owed; an answer that lies before the one who asked has no date. */
    private static Row row(FormalRequest one, Page page) {
        String path = Subject.FORMAL_REQUEST.page(one.id());
        String text = one.number() + " · " + one.subject();
        return one.isUnanswered()
                ? Row.due(path, text, one.state(), DueWords.endOf(one.dueOn()))
                : Row.since(
                        path,
                        text + " · " + page.label("due", "ANSWER_BY") + " " + page.on(one.dueOn()),
                        one.state(),
                        one.askedAt());
    }

    private Source source(Set<String> roles, String title, String state, Predicate<FormalRequest> waits, Page page) {
        return new Source(
                roles,
                title,
                Area.FORMAL_REQUESTS.path() + (state == null ? "" : "?state=" + state),
                Subject.FORMAL_REQUEST.code(),
                () -> requests.requests(null, state, null, LOOKED_AT).items().stream()
                        .filter(waits)
                        .map(one -> row(one, page)));
    }
}
