package org.dongthuan.bankintegration;

import static org.dongthuan.bankintegration.FormalScene.REQUESTS;
import static org.dongthuan.bankintegration.FormalScene.draft;
import static org.dongthuan.bankintegration.FormalScene.pdf;
import static org.dongthuan.bankintegration.FormalScene.read;
import static org.dongthuan.bankintegration.FormalScene.shown;
import static org.dongthuan.bankintegration.FormalScene.sign;
import static org.dongthuan.bankintegration.FormalScene.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.dongthuan.bankintegration.rule.WorkingDays;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.sql.SqlFailure;
import org.dongthuan.platform.time.Vietnam;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class FormalRequestTest {

    private static final String DOCUMENTS = "/api/v1/reply-documents/";

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    @Inject
    WorkingDays workingDays;

    @Test
    void shouldAskAnOrganisationOfTheIncidentWithTheDeadlineOfTheRule() {
        // Given
        FormalScene formal = open(1);
        LocalDate byRule = Vietnam.dayOf(workingDays.after(clock.instant(), 5));

        // Then
        String id = formal.ask(Scene.CC)
                .statusCode(201)
                .body("state", equalTo("SENT"))
                .body("dueOn", equalTo(byRule.toString()))
                .body("overdue", equalTo(false))
                .body("actions", contains("withdraw"))
                .extract()
                .path("id");
        formal.ask(Scene.CC, "dueOn", byRule.minusDays(1))
                .statusCode(422)
                .body("violations.rule", contains("not-shorter"));
        formal.ask(Scene.CC, "dueOn", byRule.plusDays(9))
                .statusCode(201)
                .body("dueOn", equalTo(byRule.plusDays(9).toString()));
        formal.ask(Scene.CC, "org", "NH-XX")
                .statusCode(422)
                .body("violations.rule", contains("organisation-of-incident"));
        formal.ask(Scene.CC, "incidentId", java.util.UUID.randomUUID()).statusCode(404);
        formal.ask(TestIssuer.officer("cc-9", "CC", "UBND-19435", "19435")).statusCode(404);
        formal.ask(Scene.CC, "number", "118/UBND-" + id).statusCode(201);
        formal.ask(Scene.CC, "number", "118/UBND-" + id)
                .statusCode(422)
                .body("violations.rule", contains("number-unused"));
        formal.ask(Scene.CC, "subject", "Về ông 045085000123")
                .statusCode(422)
                .body("violations.rule", contains("no-citizen-id"));
        read(Scene.BK, REQUESTS + "?incidentId=" + formal.scene.incident).body("items.id", hasItem(id));
        read(Scene.OTHER_BK, REQUESTS + "/" + id).statusCode(404);
        read(TestIssuer.officer("aud-1", "AUD", "DT-OPS"), REQUESTS + "/" + id)
                .statusCode(200)
                .body("subject", nullValue())
                .body("items", nullValue());
    }

    @Test
    void shouldTakeOnlyWhatTheTableListsFromTheBodyThatAsked() {
        // Given
        FormalScene formal = open(1);
        String id = formal.ask(Scene.CP, "recipients", List.of("POLICE"))
                .statusCode(201)
                .body("askedRole", equalTo("CP"))
                .extract()
                .path("id");

        // Then
        step(Scene.CC, id, "withdraw", Map.of("version", 0)).statusCode(403);
        step(Scene.CP, id, "accept", Map.of("version", 0)).statusCode(409).body("code", equalTo("wrong-state"));
        draft(id, 0, "IN_PROGRESS", "Q1").statusCode(409);
        step(Scene.BK, id, "receive", Map.of("version", 7)).statusCode(409).body("code", equalTo("stale-version"));
        step(Scene.BK, id, "receive", Map.of("version", 0)).statusCode(200).body("state", equalTo("RECEIVED"));
        step(Scene.CP, id, "withdraw", Map.of("version", 1)).statusCode(200).body("state", equalTo("WITHDRAWN"));
        step(Scene.BK, id, "receive", Map.of("version", 2)).statusCode(409);
    }

    @Test
    void shouldSignOnlyWhatIsCompleteAndTrueAndNotByWhoeverDraftedIt() {
        // Given: nobody has decided about the account
        FormalScene formal = open(1);
        String id = formal.received();

        // Then
        sign(Scene.BKA, id, 0)
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("answers[Q1]", "answers[Q2]"));
        draft(id, 1, "ALL_SETTLED", "Q1", "Q9").statusCode(422).body("violations.rule", contains("item-of-request"));
        step(
                        Scene.BK,
                        id,
                        "reply-draft",
                        Map.of(
                                "version",
                                1,
                                "number",
                                "204/TL",
                                "answers",
                                List.of(Map.of("code", "Q2", "text", "Gọi số 0912 345 678."))))
                .statusCode(422)
                .body("violations.field", contains("answers[Q2]"))
                .body("violations.rule", contains("no-phone-number"));
        draft(id, 1, "ALL_SETTLED", "Q1")
                .statusCode(200)
                .body("missing", contains("Q2"))
                .body("mine", equalTo(true))
                .body("figures.open", equalTo(1));
        read(Scene.CC, REQUESTS + "/" + id + "/replies").statusCode(200).body("items", hasSize(0));
        sign(Scene.BKA, id, 0).statusCode(422).body("violations.field", contains("answers[Q2]"));
        draft(id, 1, "ALL_SETTLED", "Q1", "Q2").statusCode(409).body("code", equalTo("stale-version"));
        draft(id, 2, "ALL_SETTLED", "Q1", "Q2").statusCode(200);
        sign(Scene.BKA, id, 0).statusCode(409).body("code", equalTo("stale-version"));
        sign(Scene.BKA, id, 1).statusCode(422).body("violations.rule", contains("statement-true"));
        draft(id, 3, null, "Q1", "Q2").statusCode(200);
        sign(Scene.BKA, id, 2).statusCode(422).body("violations.rule", contains("statement-made"));
        draft(id, 4, "IN_PROGRESS", "Q1", "Q2").statusCode(200);
        sign(TestIssuer.officer("bk-1", "BKA", "NH-TG"), id, 3)
                .statusCode(422)
                .body("code", equalTo("two-persons-required"));
        sign(Scene.BKA, id, 3)
                .statusCode(200)
                .body("state", equalTo("SIGNED"))
                .body("figures.accounts", equalTo(1))
                .body("figures.closed", equalTo(0))
                .body("documents.recipient", containsInAnyOrder("PEOPLES_COMMITTEE", "POLICE"));
        read(Scene.CC, REQUESTS + "/" + id).body("state", equalTo("REPLIED"));
    }

    @Test
    void shouldLetOnlyAnotherPersonOfThePostSignAndAskItForNoLetters() {
        // Given
        FormalScene formal = open(1);
        Topics.send(
                "case-tracking.incident.events",
                formal.scene.incident.toString(),
                "incident.confirmed.v1",
                Scene.text(Map.of(
                        "incidentId",
                        formal.scene.incident,
                        "code",
                        "SV23-0001",
                        "placeCode",
                        "19432",
                        "organisations",
                        List.of(Map.of("role", "PO", "org", "BD-SH")),
                        "at",
                        clock.instant())));
        Awaitility.await()
                .until(() -> formal.ask(Scene.CC, "org", "BD-SH")
                        .extract()
                        .path("violations.rule[0]")
                        .equals("bank-has-customers"));
        String id = formal.ask(Scene.CC, "org", "BD-SH", "recipients", List.of("PEOPLES_COMMITTEE"))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> reply = Map.of(
                "version",
                1,
                "number",
                "9/BD",
                "answers",
                List.of(
                        Map.of("code", "Q1", "text", "Bưu điện không giữ tài khoản."),
                        Map.of("code", "Q2", "text", "Không có.")));

        // Then
        step(FormalScene.PO, id, "receive", Map.of("version", 0)).statusCode(200);
        step(FormalScene.PO, id, "reply-draft", reply).statusCode(200).body("figures", nullValue());
        sign(FormalScene.PO, id, 0).statusCode(422).body("code", equalTo("two-persons-required"));
        sign(TestIssuer.officer("po-2", "PO", "BD-SH"), id, 0).statusCode(200).body("documents", hasSize(1));
    }

    @Test
    void shouldSealOneDocumentForEachAuthorityThatNobodyCanChange() {
        // Given
        FormalScene formal = open(1);
        String id = formal.signed("IN_PROGRESS");

        // When
        List<Map<String, Object>> documents =
                read(Scene.CP, REQUESTS + "/" + id + "/replies").extract().path("items[0].documents");

        // Then
        assertEquals(2, documents.size());
        for (Map<String, Object> document : documents) {
            String path = DOCUMENTS + document.get("id");
            byte[] pdf = pdf(Scene.CP, path);
            assertEquals(document.get("sha256"), Sha256.hex(pdf));
            read(Scene.CP, path + "/verification").statusCode(200).body("signatureValid", equalTo(true));
            shown(Scene.SB, path, pdf).statusCode(200).body("hashMatches", equalTo(true));
            String logged = "sha256:" + document.get("sha256");
            Topics.readUntil(
                    "bank-integration.audit.events",
                    told -> told.stream()
                            .anyMatch(one ->
                                    one.value().contains(logged) && one.value().contains("seal")),
                    Duration.ofSeconds(20));
            pdf[pdf.length / 2] ^= 1;
            shown(Scene.SB, path, pdf).statusCode(422).body("code", equalTo("document-changed"));
            read(Scene.OTHER_BKA, path).statusCode(404);
            assertThrows(
                    SqlFailure.class,
                    () -> sql.run("delete from reply_document where id = ?::uuid", document.get("id")));
        }
        String event = Topics.readUntil(
                        "bank-integration.formal-request.events",
                        told -> told.stream()
                                .anyMatch(one ->
                                        one.value().contains(id) && one.value().contains("sha256")),
                        Duration.ofSeconds(20))
                .stream()
                .filter(one -> one.value().contains(id) && one.value().contains("sha256"))
                .findFirst()
                .orElseThrow()
                .value();
        assertEquals(List.of(), EventExamples.faults("written-reply/signed.v1", event));
        assertTrue(event.contains("POLICE"), event);
    }

    @Test
    void shouldReturnAReplyWithWhatIsMissingAndTakeAnotherOne() {
        // Given
        FormalScene formal = open(1);
        String id = formal.signed("IN_PROGRESS");

        // Then
        Map<String, Object> why = Map.of("version", 3, "reason", "Chưa nêu rõ", "missingItems", List.of("Q2"));
        step(Scene.CP, id, "return", why).statusCode(403);
        step(Scene.CC, id, "return", Map.of("version", 3, "reason", "Chưa nêu", "missingItems", List.of("Q9")))
                .statusCode(422)
                .body("violations.rule", contains("item-of-request"));
        step(Scene.CC, id, "return", why)
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("missingItems", contains("Q2"));
        draft(id, 4, "IN_PROGRESS", "Q1", "Q2").statusCode(200);
        sign(Scene.BKA, id, 0).statusCode(200);
        step(Scene.CC, id, "accept", Map.of("version", 6)).statusCode(200).body("state", equalTo("ACCEPTED"));
        read(Scene.CC, REQUESTS + "/" + id + "/replies").body("items", hasSize(2));
    }

    @Test
    void shouldSayThatAReplyIsOverdueOnceItsLastDayIsOver() {
        // Given
        FormalScene formal = open(1);
        String id = formal.received();

        // When
        sql.run(
                "update formal_request set due_on = ? where id = ?::uuid",
                Vietnam.dayOf(clock.instant()).minusDays(2),
                id);

        // Then
        read(Scene.CC, REQUESTS + "/" + id).body("overdue", equalTo(true));
        draft(id, 1, "IN_PROGRESS", "Q1", "Q2").statusCode(200);
        sign(Scene.BKA, id, 0).statusCode(200);
        read(Scene.CC, REQUESTS + "/" + id).body("overdue", equalTo(false));
    }

    /** An incident with accounts that nobody has decided about. */
    private static FormalScene open(int accounts) {
        Scene scene = new Scene();
        for (int i = 0; i < accounts; i++) {
            scene.row(Scene.newCitizenId(), 0);
        }
        return new FormalScene(scene.prepared());
    }
}
