package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.dongthuan.casetracking.Facts.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** Who finds which jobs again. Each test has organisations of its own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class JobListTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String TASK_JOBS = "/api/v1/tasks/jobs";
    private static final String CASE_JOBS = "/api/v1/cases/jobs";

    private final String org = "UBND-J" + NUMBER.incrementAndGet();
    private final String desk = TestIssuer.officer("co-" + org, "CO", org, "19432");
    private final String chair = TestIssuer.officer("cc-" + org, "CC", org, "19432");

    @Test
    void shouldListTheJobsOfTheOwnOrganisationOnly() {
        // Given
        String job = remind(desk);
        String elsewhere = TestIssuer.officer("co-x", "CO", org + "X", "19432");
        String others = remind(elsewhere);

        // Then: the colleague finds it, and finds that it is not their own
        get(chair, TASK_JOBS)
                .then()
                .statusCode(200)
                .body("items.jobId", contains(job))
                .body("items[0].kind", equalTo("move-tasks"))
                .body("items[0].event", equalTo("REMIND"))
                .body("items[0].startedByRole", equalTo("CO"))
                .body("items[0].mine", equalTo(false))
                .body("items[0].total", equalTo(1))
                .body("next", nullValue());
        get(desk, TASK_JOBS).then().body("items.jobId", contains(job)).body("items[0].mine", equalTo(true));
        get(elsewhere, TASK_JOBS).then().body("items.jobId", hasItem(others)).body("items.jobId", not(hasItem(job)));
        get(elsewhere, TASK_JOBS + "/" + job).then().statusCode(404);
    }

    @Test
    void shouldShowWhoBelongsToNoOrganisationWhatTheyStartedThemselves() {
        // Given
        String alone = TestIssuer.officer("dpo-" + org, "DPO", "");
        String another = TestIssuer.officer("dpo-other-" + org, "DPO", "");
        String job = started(send(
                alone,
                "/api/v1/tasks/bulk",
                Map.of("event", "release", "taskIds", List.of(UUID.randomUUID().toString()))));

        // Then
        get(alone, TASK_JOBS).then().body("items.jobId", contains(job));
        get(another, TASK_JOBS).then().body("items.jobId", not(hasItem(job)));
    }

    @Test
    void shouldKeepJobsOnTasksAndOnCasesApart() {
        // Given
        String tasks = remind(chair);
        String incident = reportIncident("2023-05-15");
        String cases = started(send(chair, "/api/v1/cases/bulk", Map.of("incidentId", incident, "event", "assess")));

        // Then
        get(chair, TASK_JOBS).then().body("items.jobId", contains(tasks));
        get(chair, CASE_JOBS)
                .then()
                .body("items.jobId", contains(cases))
                .body("items.kind", contains("move-cases"))
                .body("items.event", contains("ASSESS"));
        get(desk, CASE_JOBS).then().statusCode(403);
        get(TestIssuer.officer("aud-1", "AUD", org), TASK_JOBS).then().statusCode(403);
    }

    @Test
    void shouldGoThroughThePagesNewestFirstWithoutLosingOrRepeatingOne() {
        // Given
        List<String> jobs = List.of(remind(desk), remind(chair), remind(desk), remind(desk), remind(chair));

        // When
        Response first = get(desk, TASK_JOBS + "?limit=2");
        Response second = get(desk, TASK_JOBS + "?limit=2&after=" + first.path("next"));
        Response third = get(desk, TASK_JOBS + "?limit=2&after=" + second.path("next"));

        // Then
        first.then().body("items.jobId", contains(jobs.get(4), jobs.get(3))).body("next", notNullValue());
        second.then().body("items.jobId", contains(jobs.get(2), jobs.get(1)));
        third.then().body("items.jobId", contains(jobs.get(0))).body("next", nullValue());
        first.then().body("items.state", everyItem(not(is(""))));
        assertEquals(5, get(desk, TASK_JOBS).<List<?>>path("items").size());
        get(desk, TASK_JOBS + "?after=nonsense").then().statusCode(422).body("violations", hasSize(1));
    }

    /** Of a task nobody knows: what becomes of it is no matter here. */
    private static String remind(String token) {
        return started(send(
                token,
                "/api/v1/tasks/bulk",
                Map.of("event", "remind", "taskIds", List.of(UUID.randomUUID().toString()))));
    }

    private static String started(Response response) {
        response.then().statusCode(202);
        return response.path("jobId");
    }
}
