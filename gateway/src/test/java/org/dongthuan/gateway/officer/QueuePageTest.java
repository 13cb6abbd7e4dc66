package org.dongthuan.gateway.officer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.gateway.client.CaseTrackingClient.Deadline;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.officer.Waiting.Row;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.CodeLabels;
import org.dongthuan.gateway.web.Language;
import org.dongthuan.gateway.web.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first page in the order of the work. */
@QuarkusTest
@WithTestResource(WorldResource.class)
class QueuePageTest {

    private static final Instant END_OF_21ST = Instant.parse("2023-08-21T17:00:00Z");
    private static final Instant MORNING_OF_18TH = Instant.parse("2023-08-18T02:00:00Z");

    World world;

    @Inject
    CodeLabels labels;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
    }

    @Test
    void shouldSortWhatIsDueByDaysInVietnamAndLeaveWhatIsLaterInItsPart() {
        Map<String, String> sections = Map.of(
                "2023-08-14T17:00:00Z", "WEEK",
                "2023-08-20T16:59:59Z", "WEEK",
                "2023-08-20T17:00:00Z", "TODAY",
                "2023-08-21T16:59:59Z", "TODAY",
                "2023-08-21T17:00:00Z", "OVERDUE");
        List<Waiting> parts = List.of(part("tasks.UNIT", Row.due("/t", "t", "OPEN", END_OF_21ST)));

        sections.forEach((now, code) -> {
            DueFirst work = DueFirst.of(parts, Instant.parse(now), page());
            assertEquals(
                    List.of(code),
                    work.sections().stream().map(DueFirst.Section::code).toList(),
                    now);
            assertTrue(work.rest().getFirst().rowsOrNone().isEmpty(), "it stands there once");
        });
        DueFirst early = DueFirst.of(parts, Instant.parse("2023-08-14T16:59:59Z"), page());
        assertTrue(early.sections().isEmpty());
        assertEquals(1, early.rest().getFirst().rowsOrNone().size());
    }

    @Test
    void shouldPutTheMostUrgentFirstWhereverItWasFound() {
        DueFirst work = DueFirst.of(
                List.of(
                        part(
                                "tasks.UNIT",
                                Row.due("/late", "late", "OPEN", END_OF_21ST.minusSeconds(864_000)),
                                Row.due("/next", "next", "OPEN", END_OF_21ST)),
                        part("formal-requests.ASKED", Row.due("/latest", "latest", "SENT", Instant.EPOCH))),
                MORNING_OF_18TH,
                page());

        assertEquals(List.of("OVERDUE", "WEEK"), codes(work));
        assertEquals(List.of("/latest", "/late"), paths(work.sections().getFirst()));
        assertEquals(
                "Còn 3 ngày",
                work.sections().getLast().rows().getFirst().words().text());
    }

    @Test
    void shouldShowOnceWhatAListAndItsClockBothTellOf() {
        // Given: a complaint that waits, and the clock of its sorting; a request with both dates
        Deadline sorting = clock("PET-CLS", END_OF_21ST);
        Deadline answer = clock("PD13-REQ", END_OF_21ST);
        DueFirst work = DueFirst.of(
                List.of(
                        part("deadlines.RUNNING", Row.of(sorting, "/c", "LB23-000123-7"), Row.of(answer, "/r", "")),
                        part("complaints.SUBMITTED", Row.since("/c", "LB23-000123-7 · Hồ Thị Mẫu", "SUBMITTED", null)),
                        part(
                                "data-requests.RECEIVED",
                                Row.due("/r", "ERASE", "RECEIVED", END_OF_21ST.minusSeconds(9)))),
                MORNING_OF_18TH,
                page());

        // Then
        List<DueFirst.Due> due = work.sections().getFirst().rows();
        assertEquals(List.of("/r", "/c"), paths(work.sections().getFirst()));
        assertEquals(
                "LB23-000123-7 · Hồ Thị Mẫu · " + page().label("clock", "PET-CLS"),
                due.getLast().text());
        assertEquals(END_OF_21ST.minusSeconds(9), due.getFirst().row().due());
        assertEquals(answer, due.getFirst().row().clock());
        assertTrue(work.rest().stream().allMatch(part -> part.rowsOrNone().isEmpty()));
    }

    @Test
    void shouldNotCallItQuietWhileAServiceDoesNotAnswer() {
        Waiting down = new Waiting("inquiries", "/x", "inquiry", new Part<>(null, Part.State.DOWN));

        assertFalse(DueFirst.of(List.of(down), MORNING_OF_18TH, page()).isQuiet());
        assertTrue(
                DueFirst.of(List.of(part("inquiries")), MORNING_OF_18TH, page()).isQuiet());
    }

    @Test
    void shouldBeginWithWhatIsDueAndSayWhereTheClockComesFrom() {
        StubService cases = world.service(Service.CASE_TRACKING);
        cases.when("GET /api/v1/deadlines", 200, "{\"items\":[" + Scene.deadline() + "]}");

        Officers.signIn(world, "UBND-19432", "CO")
                .get("/officer")
                .then()
                .body(stringContainsInOrder(
                        "<h2>Quá hạn</h2>",
                        "/officer/complaints/c-1",
                        "LB23-000123-7",
                        "<details class=\"clock\">",
                        "10 ngày, tính từ tiếp nhận",
                        "Không tính ngày đầu",
                        "05/2021/TT-TTCP",
                        "Theo nguồn trích dẫn",
                        "PET-CLS · bản 1"));
        assertTrue(cases.calls().stream()
                .anyMatch(call -> call.path().equals("/api/v1/deadlines")
                        && call.query().contains("mine=true")
                        && call.query().contains("state=RUNNING")));
    }

    @Test
    void shouldKeepTheRestOfThePageWhileTheClocksDoNotAnswer() {
        world.service(Service.CASE_TRACKING).when("GET /api/v1/deadlines", 503, "down");

        Officers.signIn(world, "UBND-19432", "CO")
                .get("/officer")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("/officer/tasks/t-1", "<h2>Thời hạn</h2>"))
                .body(containsString("/officer/complaints/c-1"))
                .body(not(containsString("<details class=\"clock\">")));
    }

    private static Waiting part(String title, Row... rows) {
        return new Waiting(title, "/all", "task", new Part<>(Arrays.asList(rows), Part.State.SHOWN));
    }

    private static Deadline clock(String rule, Instant due) {
        return new Deadline(
                "d-1",
                rule,
                1,
                "COMPLAINT",
                "c-1",
                null,
                null,
                "19432",
                "CO",
                null,
                null,
                "RUNNING",
                null,
                due,
                false,
                false,
                null,
                false,
                null,
                List.of(),
                null,
                null,
                List.of(),
                0L);
    }

    private static List<String> codes(DueFirst work) {
        return work.sections().stream().map(DueFirst.Section::code).toList();
    }

    private static List<String> paths(DueFirst.Section section) {
        return section.rows().stream().map(one -> one.row().path()).toList();
    }

    private Page page() {
        return new Page(Language.VI, "", "", "", "", null, labels, null, Optional.empty(), Optional.empty());
    }
}
