package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** What officers take along from an incident: whose, with which rows, and for whom. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExportTest {

    private static final String EXPORTS = "/api/v1/exports";

    @Test
    void shouldMakeTablesOfTheLinesThatTheListsHave() throws IOException {
        // Given
        Scene scene = Scene.on("2022-03-09");

        // When
        String job = done(
                CC, start(CC, scene.incident(), Map.of(), "CASES", "ACCOUNTS", "TASKS", "DEADLINES", "OBLIGATIONS"));

        // Then
        List<String> cases = column(CC, job, "CASES", 0);
        assertEquals(
                get(CC, "/api/v1/cases?incidentId=" + scene.incident()).path("items.code"),
                cases.subList(1, cases.size()));
        assertEquals(List.of("Mã vụ việc", scene.code(), scene.code()), column(CC, job, "ACCOUNTS", 0));
        assertEquals(List.of("Trạng thái", "Đã xác định", "Đã kiểm tra đóng"), column(CC, job, "ACCOUNTS", 2));
        List<Map<String, ?>> tasks = get(CC, "/api/v1/cases/" + scene.caseId()).path("tasks");
        assertEquals(tasks.size() + 1, column(CC, job, "TASKS", 0).size());
        assertEquals(
                get(CC, "/api/v1/deadlines?incidentId=" + scene.incident()).path("items.ruleCode"),
                tail(column(CC, job, "DEADLINES", 0)));
        assertEquals(
                get(CC, "/api/v1/commitments/" + scene.commitment()).path("obligations.code"),
                tail(column(CC, job, "OBLIGATIONS", 0)));
    }

    @Test
    void shouldPutTheSituationOnPaperWithTotalsAndWhoOwesWhat() throws IOException {
        // Given
        Scene scene = Scene.on("2022-03-10");
        Rumours.post(scene.incident());

        // When
        String job = done(CC, start(CC, scene.incident(), Map.of(), "SITUATION"));

        // Then
        Response file = file(CC, job, "SITUATION");
        file.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        startsWith(
                                "attachment; filename=\"" + scene.incidentCode().toLowerCase()));
        String text = text(file.asByteArray());
        Stream.of(
                        scene.incidentCode(),
                        "chưa ký",
                        "Tài khoản trong danh sách 2",
                        "– đã đóng 1",
                        "– chưa xử lý xong 1",
                        "O4. ",
                        "O7. ",
                        "Bài đăng")
                .forEach(words -> assertTrue(text.contains(words), words + " is not in " + text));
    }

    @Test
    void shouldGiveAFileToWhoeverAskedForItAlone() {
        // Given
        String incident = reportIncident("2022-03-11");
        String colleague = TestIssuer.officer("cc-2", "CC", "UBND-19432", "19432");

        // When
        String job = done(CC, start(CC, incident, Map.of(), "CASES"));

        // Then: the colleague may follow the work and does not get the file
        get(colleague, EXPORTS + "/jobs/" + job).then().statusCode(200).body("mine", equalTo(false));
        get(colleague, EXPORTS + "/jobs")
                .then()
                .body("items.jobId", hasItem(job))
                .body("items.kind", everyItem(equalTo("export")));
        file(colleague, job, "CASES").then().statusCode(404);
        file(CC, job, "TASKS").then().statusCode(404);
        file(CC, job, "CASES").then().statusCode(200);
    }

    @Test
    void shouldShowEachOnlyWhatTheirListsShow() throws IOException {
        // Given: what the bank has to do is not the post's
        Scene scene = Scene.on("2022-03-12");
        String post = TestIssuer.officer("po-1", "PO", "BD-SH");

        // When
        String job = done(post, start(post, scene.incident(), Map.of("language", "en"), "TASKS"));

        // Then
        assertEquals(List.of("Case"), column(post, job, "TASKS", 0));
    }

    @Test
    void shouldRefuseWhatIsNotForTheRoleOrOutOfSight() {
        String incident = reportIncident("2022-03-13");
        String elsewhere = TestIssuer.officer("cc-9", "CC", "UBND-19435", "19435");

        start(ST, incident, Map.of(), "SITUATION", "CASES").then().statusCode(403);
        start(TestIssuer.officer("po-1", "PO", "BD-SH"), incident, Map.of(), "SITUATION")
                .then()
                .statusCode(403);
        start(TestIssuer.officer("bk-1", "BK", "NH-TG"), incident, Map.of(), "ACCOUNTS")
                .then()
                .statusCode(403);
        start(elsewhere, incident, Map.of(), "CASES").then().statusCode(404);
        start(CC, incident, Map.of()).then().statusCode(422).body("violations.field", contains("parts"));
        start(CC, incident, Map.of("language", "fr"), "CASES")
                .then()
                .statusCode(422)
                .body("violations.field", contains("language"));
        start(CC, incident, Map.of("format", "ODS"), "CASES").then().statusCode(400);
        start(ST, incident, Map.of(), "SITUATION", "DEADLINES").then().statusCode(202);
    }

    /** A case with one account still open and one closed, and a commitment in force. */
    private record Scene(String incident, String incidentCode, String caseId, String code, String commitment) {

        static Scene on(String day) {
            String incident = reportIncident(day);
            Complainant who = submitted(day);
            moved(who, "accepted", "TRIAGE", "ACCEPTED");
            String caseId = awaitCase(who.code());
            await(() -> incident.equals(get(CC, "/api/v1/cases/" + caseId).path("incidentId")));
            UUID open = UUID.fromString(
                    "00000000-0000-4000-8000-" + UUID.randomUUID().toString().substring(24));
            UUID closed = UUID.fromString(
                    "f0000000-0000-4000-8000-" + UUID.randomUUID().toString().substring(24));
            listed(who.personId(), who.code(), incident, open);
            listed(who.personId(), who.code(), incident, closed);
            account(closed, incident, "verified", "VERIFIED", Instant.now());
            await(() -> List.of("IDENTIFIED", "VERIFIED")
                    .equals(get(CC, "/api/v1/cases/" + caseId).path("accounts.state")));
            caseEvent(CC, caseId, "assess").then().statusCode(200);
            return new Scene(
                    incident,
                    get(CC, "/api/v1/incidents/" + incident).path("code"),
                    caseId,
                    get(CC, "/api/v1/cases/" + caseId).path("code"),
                    Duties.inForce(incident));
        }
    }

    private static Response start(String token, String incident, Map<String, Object> more, String... parts) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("incidentId", incident);
        body.put("parts", Arrays.asList(parts));
        return send(token, EXPORTS, body);
    }

    private static String done(String token, Response started) {
        started.then().statusCode(202);
        String job = started.path("jobId");
        await(() -> "DONE".equals(get(token, EXPORTS + "/jobs/" + job).path("state")));
        get(token, EXPORTS + "/jobs/" + job + "/rows").then().body("items.code", everyItem(equalTo("MADE")));
        return job;
    }

    private static Response file(String token, String job, String part) {
        return get(token, EXPORTS + "/" + job + "/" + part);
    }

    /** Texts of a column of the sheet, its head first. */
    private static List<String> column(String token, String job, String part, int number) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                        new ByteArrayInputStream(file(token, job, part).asByteArray()));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.getCellText(number)).toList();
        }
    }

    private static List<String> tail(List<String> column) {
        assertFalse(column.isEmpty());
        return column.subList(1, column.size());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
