package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.RightsClient;
import org.dongthuan.gateway.client.RightsClient.ViolationNotice;
import org.dongthuan.gateway.officer.Waiting.Row;
import org.dongthuan.gateway.officer.WaitingList.Source;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What waits of the duties towards authorities and persons concerned. */
@ApplicationScoped
class RightsWaiting {

    private static final int SHORT = 10;

    private final RightsClient rights;

    RightsWaiting(@RestClient RightsClient rights) {
        this.rights = rights;
    }

    List<Source> sources(Page page) {
        return List.of(
                notices(Set.of("POL", "BKA", "DPO"), "DUE", page),
                notices(Set.of("PP"), "FILED", page),
                requests("RECEIVED", page),
                requests("ACKNOWLEDGED", page),
                new Source(
                        Set.of("CP", "PP"),
                        "crime-files",
                        Area.CRIME_FILES.path(),
                        Subject.CRIME_FILE.code(),
                        () -> crimeFiles(page)));
    }

    private Stream<Row> crimeFiles(Page page) {
        return rights.crimeFiles(null, null, SHORT).items().stream()
                .filter(one -> !one.actions().isEmpty())
                .map(one -> Row.since(
                        Subject.CRIME_FILE.page(one.id()),
                        page.label("area", Area.CRIME_FILES.code()),
                        one.state(),
                        one.recordedAt()));
    }

    private Source requests(String state, Page page) {
        return new Source(
                Set.of("PO", "POL", "BK", "BKA", "DPO"),
                "data-requests." + state,
                Area.DATA_REQUESTS.path() + "?state=" + state,
                Subject.DATA_REQUEST.code(),
                () -> rights.dataRequests(null, null, state, null, SHORT).items().stream()
                        .map(one -> Row.due(
                                Subject.DATA_REQUEST.page(one.id()),
                                page.label("data-kind", one.kind()) + " · " + page.org(one.controllerOrg()),
                                one.state(),
                                one.dueAt())));
    }

    /** Due until it is filed; what is filed waits for the authority's look. */
    private static Row row(ViolationNotice one, Page page) {
        String path = Subject.VIOLATION_NOTICE.page(one.id());
        return "DUE".equals(one.state())
                ? Row.due(path, page.org(one.org()), one.state(), one.dueAt())
                : Row.since(path, page.org(one.org()), one.state(), null);
    }

    private Source notices(Set<String> roles, String state, Page page) {
        return new Source(
                roles,
                "violation-notices." + state,
                Area.VIOLATION_NOTICES.path() + "?state=" + state,
                Subject.VIOLATION_NOTICE.code(),
                () -> rights.violationNotices(null, state, null, SHORT).items().stream()
                        .map(one -> row(one, page)));
    }
}
