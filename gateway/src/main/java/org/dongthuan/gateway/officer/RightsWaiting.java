package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.RightsClient;
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
                .map(one -> new Row(
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
                        .map(one -> new Row(
                                Subject.DATA_REQUEST.page(one.id()),
                                page.label("data-kind", one.kind()) + " · " + page.org(one.controllerOrg()),
                                one.state(),
                                one.dueAt())));
    }

    private Source notices(Set<String> roles, String state, Page page) {
        return new Source(
                roles,
                "violation-notices." + state,
                Area.VIOLATION_NOTICES.path() + "?state=" + state,
                Subject.VIOLATION_NOTICE.code(),
                () -> rights.violationNotices(null, state, null, SHORT).items().stream()
                        .map(one -> new Row(
                                Subject.VIOLATION_NOTICE.page(one.id()),
                                page.org(one.org()),
                                one.state(),
                                one.dueAt())));
    }
}
