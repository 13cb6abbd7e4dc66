package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One move for many tasks. Each test has a bank of its own, whose worklist nobody else fills. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BulkTaskTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String POLICE = TestIssuer.officer("cp-21", "CP", "CA-19432", "19432");

    private String caseId;
    private String caseCode;
    private String bankOrg;
    private String bank;
    private String colleague;

    @BeforeEach
    void aCaseIsAssessed() {
        int number = NUMBER.incrementAndGet();
        String day = LocalDate.parse("2022-05-31").plusDays(7L * number).toString();
        bankOrg = "NH-B" + number;
        bank = TestIssuer.officer("bk-b" + number, "BK", bankOrg);
        colleague = TestIssuer.officer("bk-c" + number, "BK", bankOrg);
        reportIncident(day + "T00:00:00Z", day + "T04:15:00Z", bankOrg);
        Complainant who = submitted(day);
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        caseCode = who.code();
        caseId = awaitCase(caseCode);
        caseEvent(CC, caseId, "assess").then().statusCode(200);
    }

    @Test
    void shouldTellOfEachRowWhatBecameOfItAndAnswerTheGoodOnes() {
        // Given
        String good = ask("BK");
        String answered = ask("BK");
        String remedy = get(CC, "/api/v1/cases/" + caseId).path("tasks.find { it.kind == 'ACCOUNT_REMEDY' }.id");
        String police = ask("CP");
        String unknown = UUID.randomUUID().toString();
        send(bank, "/api/v1/tasks/" + answered + "/reply", with(answered, Map.of("documentRef", "7/NH")))
                .then()
                .statusCode(200);

        // When
        String job = bulk(
                bank,
                Map.of(
                        "event",
                        "reply",
                        "documentRef",
                        "8/NH",
                        "taskIds",
                        List.of(good, answered, remedy, police, unknown)));

        // Then
        awaitJob(bank, job, "DONE");
        get(bank, job).then().body("total", equalTo(5)).body("done", equalTo(1)).body("failed", equalTo(4));
        get(bank, job + "/rows")
                .then()
                .body("items.subject", contains(good, answered, remedy, police, unknown))
                .body("items.code", contains("REPLIED", "wrong-state", "invalid", "not-found", "not-found"))
                .body("items.name", contains(caseCode, caseCode, caseCode, null, null))
                .body("items[1].detail", startsWith("In state REPLIED the task does not take 'reply'"));
        get(CC, "/api/v1/tasks/" + good).then().body("replyRef", equalTo("8/NH"));
        get(CC, "/api/v1/tasks/" + answered).then().body("replyRef", equalTo("7/NH"));
        get(CC, job).then().statusCode(404);
    }

    @Test
    void shouldStopGoOnAndReplayWithoutDoingARowTwice() throws Exception {
        // Given: more than the job reads at once, the first of them held
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < 54; i++) {
            tasks.add(ask("BK"));
        }
        // The order of the rows: all are due at once, then the ids decide.
        tasks.sort(null);
        get(colleague, "/api/v1/tasks").then().statusCode(200);
        String officer = get(bank, "/api/v1/tasks/officers").path("items[0].id");
        Map<String, Object> order = Map.of("event", "assign", "officer", officer, "view", "UNASSIGNED");
        String key = UUID.randomUUID().toString();
        String job;
        int total;

        // When: stopped in the middle; one of the rest moves meanwhile
        try (Connection holder = connection()) {
            holder.setAutoCommit(false);
            hold(holder, tasks.getFirst());
            job = bulk(bank, order, key);
            total = get(bank, job).path("total");
            awaitWaitingFor(holder);
            Facts.post(bank, job + "/stop").then().statusCode(200).body("state", equalTo("STOPPED"));
            holder.rollback();
        }
        Facts.await(() -> get(bank, job).<Integer>path("done") == 50);
        String last = tasks.getLast();
        send(bank, "/api/v1/tasks/" + last + "/take", with(last, Map.of()))
                .then()
                .statusCode(200);
        assertEquals(job, bulk(bank, order, key), "a replay is the same job");
        Facts.post(bank, job + "/resume").then().statusCode(200);
        awaitJob(bank, job, "DONE");

        // Then
        get(bank, job).then().body("done", equalTo(total - 1)).body("failed", equalTo(1));
        assertEquals(
                List.of("stale-version"),
                get(bank, job + "/rows").<List<String>>path("items.findAll { it.state == 'FAILED' }.code"));
        for (String task : tasks.subList(0, 53)) {
            get(bank, "/api/v1/tasks/" + task).then().body("history.event", contains("ask", "assign"));
        }
        get(colleague, "/api/v1/tasks?view=MINE&limit=100").then().body("items", hasSize(total - 1));
    }

    @Test
    void shouldRemindOfATaskOnceADayAndTellByIdsOnly() {
        // Given
        String task = ask("BK");

        // When: the desk, then the chair; and somebody who does not lead
        String first = bulk(CO, Map.of("event", "remind", "taskIds", List.of(task, task)));
        awaitJob(CO, first, "DONE");
        String again = bulk(CC, Map.of("event", "remind", "taskIds", List.of(task)));
        awaitJob(CC, again, "DONE");
        String police = bulk(POLICE, Map.of("event", "remind", "taskIds", List.of(task)));
        awaitJob(POLICE, police, "DONE");

        // Then
        get(CO, first + "/rows").then().body("items.code", contains("OPEN"));
        get(CC, again + "/rows")
                .then()
                .body("items.code", contains("invalid"))
                .body("items[0].detail", startsWith("id once-a-day"));
        get(POLICE, police + "/rows").then().body("items.code", contains("forbidden"));
        get(bank, "/api/v1/tasks/" + task)
                .then()
                .body("history.event", contains("ask", "remind"))
                .body("history[1].org", equalTo("UBND-19432"));
        List<ConsumerRecord<String, String>> told = Topics.readUntil(
                "case-tracking.task.events",
                all -> all.stream()
                        .anyMatch(one -> one.value().contains("\"byRole\"")
                                && one.value().contains(task)),
                Duration.ofSeconds(20));
        assertEquals(
                1,
                told.stream()
                        .filter(one -> one.value().contains("\"byRole\"")
                                && one.value().contains(task))
                        .map(one -> new String(one.headers().lastHeader("ce_id").value()))
                        .distinct()
                        .count());
    }

    @Test
    void shouldTellWhomATaskCanBeGivenToAndWhoOfThemOneIs() {
        // Given
        get(bank, "/api/v1/tasks").then().statusCode(200);
        get(colleague, "/api/v1/tasks").then().statusCode(200);
        get(TestIssuer.officer("bk-yy", "BK", "NH-YY"), "/api/v1/tasks").then().statusCode(200);

        // Then
        get(bank, "/api/v1/tasks/officers")
                .then()
                .body("items.id", contains(idOf("bk-b"), idOf("bk-c")))
                .body("items.me", contains(true, false));
        get(colleague, "/api/v1/tasks/officers").then().body("items.me", contains(false, true));
    }

    @Test
    void shouldSayOfWhichRowsAColleagueHoldsTheTaskAlready() {
        // Given
        String held = ask("BK");
        String free = ask("BK");
        get(colleague, "/api/v1/tasks").then().statusCode(200);
        get(bank, "/api/v1/tasks").then().statusCode(200);
        send(colleague, "/api/v1/tasks/" + held + "/take", with(held, Map.of()))
                .then()
                .statusCode(200);

        // When
        String job = bulk(bank, Map.of("event", "assign", "officer", idOf("bk-b"), "taskIds", List.of(held, free)));
        awaitJob(bank, job, "DONE");

        // Then
        get(bank, job + "/rows")
                .then()
                .body("items.code", contains("forbidden", "OPEN"))
                .body("items[0].detail", startsWith("officer held-by-colleague: "));
    }

    @Test
    void shouldGiveATaskToColleaguesOnly() {
        // Given
        String task = ask("BK");
        get(TestIssuer.officer("bk-zz", "BK", "NH-ZZ"), "/api/v1/tasks").then().statusCode(200);
        get(TestIssuer.officer("po-zz", "PO", bankOrg), "/api/v1/tasks").then().statusCode(200);

        // Then: nobody of another bank, nobody without the role, nobody unknown
        for (String officer : List.of("bk-zz", "po-zz", "bk-nobody")) {
            send(bank, "/api/v1/tasks/" + task + "/assign", with(task, Map.of("officer", officer)))
                    .then()
                    .statusCode(422)
                    .body("violations.rule", contains("own-officer"));
        }
        send(CC, "/api/v1/tasks/" + task + "/assign", with(task, Map.of("officer", "cp-21")))
                .then()
                .statusCode(403);
        send(bank, "/api/v1/tasks/bulk", Map.of("event", "accept", "view", "UNIT"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("bulk-event"));
        send(bank, "/api/v1/tasks/bulk", Map.of("event", "reply", "view", "UNIT"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("documentRef"));
        send(bank, "/api/v1/tasks/bulk", Map.of("event", "release"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("ids-or-view"));
    }

    private String idOf(String officer) {
        return officer + bankOrg.substring("NH-B".length());
    }

    private String ask(String role) {
        Response asked = send(CC, "/api/v1/tasks", Map.of("caseId", caseId, "agencyRole", role, "asked", "DOCUMENTS"));
        asked.then().statusCode(201);
        return asked.path("id");
    }

    private static Map<String, Object> with(String task, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", get(CC, "/api/v1/tasks/" + task).path("version"));
        return body;
    }

    private static String bulk(String token, Map<String, Object> order) {
        return bulk(token, order, UUID.randomUUID().toString());
    }

    /** @return path of the job */
    private static String bulk(String token, Map<String, Object> order, String key) {
        Response started = Facts.send(token, "/api/v1/tasks/bulk", order, key);
        started.then().statusCode(202);
        return "/api/v1/tasks/jobs/" + started.path("jobId");
    }

    private static void awaitJob(String token, String job, String state) {
        Facts.await(() -> state.equals(get(token, job).path("state")));
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("DT_DB_URL", String.class), "postgres", "postgres");
    }

    private static void hold(Connection holder, String task) throws SQLException {
        try (PreparedStatement lock = holder.prepareStatement("select id from task where id = ?::uuid for update")) {
            lock.setString(1, task);
            assertTrue(lock.executeQuery().next());
        }
    }

    private static void awaitWaitingFor(Connection holder) throws SQLException {
        try (PreparedStatement waiting = holder.prepareStatement(
                "select 1 from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))")) {
            Facts.await(() -> waiting.executeQuery().next());
        }
    }
}
