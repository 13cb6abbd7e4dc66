package org.dongthuan.bankintegration;

import static org.dongthuan.bankintegration.FormalScene.LETTERS;
import static org.dongthuan.bankintegration.FormalScene.REQUESTS;
import static org.dongthuan.bankintegration.FormalScene.listed;
import static org.dongthuan.bankintegration.FormalScene.pdf;
import static org.dongthuan.bankintegration.FormalScene.read;
import static org.dongthuan.bankintegration.FormalScene.shown;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class CustomerLetterTest {

    TestBank bank;

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    @Test
    void shouldWriteOneSealedLetterToEachHolderHoweverOftenItIsAsked() throws IOException {
        // Given: two holders, one of them with two accounts, of which one is closed
        Scene scene = new Scene();
        String two = Scene.newCitizenId();
        String closed = scene.row(two, 0);
        scene.row(two, 0);
        scene.row(Scene.newCitizenId(), 0);
        FormalScene formal = new FormalScene(scene.prepared());
        close(scene, closed);
        String id = formal.signed("IN_PROGRESS");

        // When
        List<Map<String, Object>> letters = formal.letters(id);

        // Then
        assertEquals(
                List.of(1, 2),
                letters.stream().map(one -> one.get("accounts")).sorted().toList());
        assertEquals(
                2, letters.stream().map(one -> one.get("number")).distinct().count());
        Scene.post(Scene.BK, REQUESTS + "/" + id + "/letters", Map.of())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("letters-to-make"));
        read(Scene.CC, REQUESTS + "/" + id).body("letters.ISSUED", equalTo(2));
        String own = own(scene, two);
        byte[] pdf = pdf(scene.citizen(two), LETTERS + "/" + own);
        String text = text(pdf);
        assertTrue(text.contains("Hồ Thị Thử") && text.contains("Đã đóng ngày 14/08/2023"), text);
        assertTrue(text.contains(closed.substring(closed.length() - 4)), text);
        assertFalse(text.contains(closed), "the whole number");
        read(Scene.SB, LETTERS + "/" + own)
                .body("holderName", equalTo("H.T.T."))
                .body("sha256", equalTo(Sha256.hex(pdf)));
        shown(Scene.CO, LETTERS + "/" + own, pdf).statusCode(200).body("signatureValid", equalTo(true));
        pdf[pdf.length / 2] ^= 1;
        shown(Scene.CO, LETTERS + "/" + own, pdf).statusCode(422).body("code", equalTo("document-changed"));
        assertFalse(stored(own).contains("%PDF"), "kept encrypted");
    }

    @Test
    void shouldMakeWhatIsMissingAfterTheJobBrokeOff() {
        // Given: a letter that was added but never made, as by a job that broke off
        FormalScene formal = holders(2);
        String id = formal.signed("IN_PROGRESS");
        String account = (String) formal.scene.accounts(Scene.BK).getFirst().get("id");
        UUID left = UUID.randomUUID();
        sql.run(
                "insert into customer_letter (id, request_id, reply_id, incident_id, citizen_id_ref, number, state,"
                        + " account_count, job_id, created_at) select ?, r.request_id, r.id, a.incident_id,"
                        + " a.citizen_id_ref, '204/TL/0001', 'TO_MAKE', 1, gen_random_uuid(), now() from account a,"
                        + " written_reply r where a.id = ?::uuid and r.request_id = ?::uuid",
                left,
                account,
                id);
        sql.run("insert into customer_letter_account (letter_id, account_id) values (?, ?::uuid)", left, account);
        read(Scene.BK, LETTERS + "/" + left + "/content").statusCode(409);

        // When
        List<Map<String, Object>> letters = formal.letters(id);

        // Then
        assertEquals(2, letters.size());
        assertTrue(ids(letters).contains(left.toString()));
        assertTrue(letters.stream().allMatch(one -> "ISSUED".equals(one.get("state"))));
        assertEquals(
                2, letters.stream().map(one -> one.get("number")).distinct().count());
    }

    @Test
    void shouldShowALetterToItsHolderCommuneAndBankAndToNobodyElse() {
        // Given
        FormalScene formal = holders(2);
        String id = formal.signed("IN_PROGRESS");
        formal.letters(id);
        List<String> people = List.copyOf(formal.scene.persons.keySet());
        String letter = own(formal.scene, people.getFirst());

        // Then
        for (String token : List.of(formal.scene.citizen(people.getFirst()), Scene.CO, Scene.CC, Scene.BK)) {
            pdf(token, LETTERS + "/" + letter);
        }
        for (String token : List.of(
                formal.scene.citizen(people.getLast()),
                Scene.OTHER_BK,
                TestIssuer.officer("co-9", "CO", "UBND-19435", "19435"))) {
            read(token, LETTERS + "/" + letter).statusCode(404);
            read(token, LETTERS + "/" + letter + "/content").statusCode(404);
        }
        read(Scene.SB, LETTERS + "/" + letter + "/content").statusCode(403);
        assertEquals(1, listed(formal.scene.citizen(people.getFirst()), "").size());
        assertEquals(
                1,
                listed(Scene.CO, "caseId=" + formal.scene.cases.get(people.getFirst()))
                        .size());
    }

    @Test
    void shouldHideALetterFromBothOnceItsAccountsAreOfTwoPersons() {
        // Given: a letter about two accounts, of which one turns out to be another person's
        Scene scene = new Scene();
        String holder = Scene.newCitizenId();
        scene.row(holder, 0);
        scene.row(holder, 0);
        FormalScene formal = new FormalScene(scene.prepared());
        formal.letters(formal.signed("IN_PROGRESS"));
        String letter = own(scene, holder);
        UUID other = UUID.randomUUID();

        // When
        sql.run(
                "update account set person_id = ? where id = (select max(id::text)::uuid from account where incident_id = ?)",
                other,
                scene.incident);

        // Then
        read(scene.citizen(holder), LETTERS + "/" + letter).statusCode(404);
        read(TestIssuer.citizen(other.toString(), UUID.randomUUID().toString()), LETTERS + "/" + letter)
                .statusCode(404);
        read(Scene.CO, LETTERS + "/" + letter).statusCode(200);
    }

    @Test
    void shouldGoByThePostAndWhereItComesBackByTheCommune() {
        // Given
        FormalScene formal = holders(2);
        String id = formal.signed("IN_PROGRESS");
        List<String> letters = ids(formal.letters(id));
        String first = letters.getFirst();

        // Then
        step(Scene.BK, first, "deliver", 1, today(), null).statusCode(409).body("code", equalTo("wrong-state"));
        step(Scene.BK, first, "send", 0, today(), null).statusCode(409).body("code", equalTo("stale-version"));
        step(Scene.BK, first, "send", 1, LocalDate.parse(today()).plusDays(1).toString(), null)
                .statusCode(422)
                .body("violations.rule", contains("day-in-order"));
        bulk(Scene.BK, "send", letters)
                .body("items.done", contains(true, true))
                .body("items.state", contains("SENT", "SENT"));
        step(Scene.BK, first, "come-back", 2, today(), null).statusCode(200).body("state", equalTo("RETURNED"));
        step(Scene.CO, first, "hand-over", 3, today(), null)
                .statusCode(422)
                .body("violations.rule", contains("how-handed-over"));
        step(Scene.BK, first, "hand-over", 3, today(), "Tận tay").statusCode(403);
        step(Scene.CO, first, "hand-over", 3, today(), "Đưa tận tay tại nhà")
                .statusCode(200)
                .body("state", equalTo("HANDED_OVER"))
                .body("steps[3].note", equalTo("Đưa tận tay tại nhà"));
        read(Scene.SB, LETTERS + "/" + first).body("steps[3].note", nullValue());
        bulk(
                        Scene.BK,
                        "deliver",
                        Stream.concat(
                                        letters.stream(),
                                        Stream.of(UUID.randomUUID().toString()))
                                .toList())
                .body("items.done", contains(false, true, false))
                .body("items.code", contains("wrong-state", null, "not-found"));
        bulkOf(Scene.CO, "deliver", letters).statusCode(403);
        assertEquals(1, listed(Scene.CO, "requestId=" + id + "&state=DELIVERED").size());
    }

    private FormalScene holders(int count) {
        Scene scene = new Scene();
        for (int i = 0; i < count; i++) {
            scene.row(Scene.newCitizenId(), 0);
        }
        return new FormalScene(scene.prepared());
    }

    private void close(Scene scene, String number) {
        scene.asked().decidedToClose().ordered();
        bank.bookSays(number, "CLOSED");
        scene.awaitState(number, "SENT");
        String request =
                bank.askedAbout(number).getLast().body().path("requestId").asText();
        Scene.send(Scene.closed(request, 1)).then().statusCode(202);
    }

    private static String own(Scene scene, String citizenId) {
        return (String) listed(scene.citizen(citizenId), "").getFirst().get("id");
    }

    private static List<String> ids(List<Map<String, Object>> letters) {
        return letters.stream().map(one -> (String) one.get("id")).sorted().toList();
    }

    private static ValidatableResponse step(
            String token, String id, String event, int version, String on, String note) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("version", version, "on", on));
        if (note != null) {
            body.put("note", note);
        }
        return Scene.post(token, LETTERS + "/" + id + "/" + event, body).then();
    }

    private ValidatableResponse bulk(String token, String event, List<String> letters) {
        return bulkOf(token, event, letters).statusCode(200);
    }

    private ValidatableResponse bulkOf(String token, String event, List<String> letters) {
        List<Map<String, String>> rows = letters.stream()
                .map(id -> Map.of("letterId", id, "on", today()))
                .toList();
        return Scene.post(token, LETTERS + "/bulk", Map.of("event", event, "rows", rows))
                .then();
    }

    private String today() {
        return Vietnam.dayOf(clock.instant()).toString();
    }

    private String stored(String letter) {
        return sql.one(
                        "select content from customer_letter_document where letter_id = ?::uuid",
                        row -> new String(row.bytes("content"), StandardCharsets.ISO_8859_1),
                        letter)
                .orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
