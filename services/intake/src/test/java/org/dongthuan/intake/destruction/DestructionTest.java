package org.dongthuan.intake.destruction;

import static org.awaitility.Awaitility.await;
import static org.dongthuan.intake.attachment.Uploads.CC;
import static org.dongthuan.intake.attachment.Uploads.CO;
import static org.dongthuan.intake.attachment.Uploads.CP;
import static org.dongthuan.intake.attachment.Uploads.get;
import static org.dongthuan.intake.attachment.Uploads.photoOf;
import static org.dongthuan.intake.attachment.Uploads.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.intake.attachment.Uploads;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.intake.config.IntakeConfig;
import org.dongthuan.intake.custody.Sha256;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.sql.SqlFailure;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DestructionTest {

    private static final String ORDERS = "/api/v1/destruction-orders";
    private static final String CERTIFICATES = "/api/v1/destruction-certificates";
    private static final String DPO = TestIssuer.officer("dpo-1", "DPO", "DT-OPS");
    private static final String POL = TestIssuer.officer("pol-1", "POL", "BD-SH");
    private static final Map<String, String> WHY = Map.of("reasonCode", "NO_CONSENT", "reason", "Chụp trái phép.");

    private static final Actor CHAIR = new Actor(
            "cc-1",
            Set.of("CC"),
            Optional.of("UBND-19432"),
            Set.of("19432"),
            Set.of(),
            Optional.empty(),
            Optional.empty());

    @Inject
    Sql sql;

    @Inject
    IntakeConfig config;

    @Inject
    Scheduler scheduler;

    @Inject
    CarryOut carryOut;

    /** A complaint with a card and a face that the post office handed over, and a card the citizen sent as proof. */
    private record Collected(String complaint, String person, String card, String face, String own) {

        static Collected byThePost() {
            String complaint = Filings.file(Filings.aFiling()).path("complaintId");
            return new Collected(
                    complaint,
                    get(CO, "/api/v1/complaints/" + complaint).path("personId"),
                    photoOf(Uploads.POST, complaint, "ID_CARD"),
                    photoOf(Uploads.POST, complaint, "FACE"),
                    photoOf(CO, complaint, "ID_CARD"));
        }

        String citizen() {
            return TestIssuer.citizen(person, complaint);
        }
    }

    @Test
    void shouldDestroyBytesAndKeyAndCertifyItToThoseConcerned() {
        // Given
        Collected collected = Collected.byThePost();
        Path sealed = fileOf(collected.card());
        assertTrue(Files.exists(sealed));
        String order = propose(collected.person());
        move(POL, order, "attest", Map.of("version", 0, "copies", 2))
                .then()
                .statusCode(200)
                .body("copies", equalTo(2));

        // When
        String job = approved(order, 1);
        awaitDone(job);

        // Then: the bytes and the key are gone, row and hash stay
        assertFalse(Files.exists(sealed));
        assertEquals(
                List.of(false, false),
                QuarkusTransaction.requiringNew()
                        .call(() -> sql.list(
                                "select wrapped_key is not null or original_ref is not null as kept from attachment"
                                        + " where id in (?, ?)",
                                row -> row.flag("kept"),
                                UUID.fromString(collected.card()),
                                UUID.fromString(collected.face()))));
        get(CO, "/api/v1/attachments?complaintId=" + collected.complaint())
                .then()
                .body("items", hasSize(3))
                .body("items.findAll { it.destroyedAt != null }.id", contains(collected.card(), collected.face()));
        get(CO, "/api/v1/attachments/" + collected.card() + "/custody")
                .then()
                .body("items.act", contains("RECEIVED", "DESTROYED"))
                .body("items[1].reference", equalTo(order));
        get(CO, "/api/v1/attachments/" + collected.card() + "/custody/check")
                .then()
                .body("chainIntact", equalTo(true))
                .body("originalIntact", nullValue());
        post(CP, "/api/v1/reveals", Map.of("kind", "PICTURE", "attachmentId", collected.card(), "because", WHY))
                .then()
                .statusCode(409);
        get(CC, ORDERS + "/" + order).then().body("state", equalTo("DONE")).body("certificates", equalTo(1));

        // And the certificate says what, why, by whom, without a picture
        String hash = Sha256.hex(Uploads.photo());
        String number = get(CC, job + "/rows").path("items[0].code");
        certificates(collected.citizen(), order)
                .then()
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(number))
                .body("items[0].count", equalTo(2))
                .body("items[0].sha256", contains(hash, hash))
                .body("items[0].personId", equalTo(collected.person()))
                .body("items[0].ruleCode", equalTo("DW-IMG"))
                .body("items[0].proposedByOrg", equalTo("DT-OPS"))
                .body("items[0].approvedByOrg", equalTo("UBND-19432"))
                .body("items[0].copies", equalTo(2))
                .body("items[0].witnesses", contains("CA-19432"));
        for (String counting : new String[] {POL, TestIssuer.officer("aud-1", "AUD", "DT-OPS")}) {
            certificates(counting, order)
                    .then()
                    .body("items.kind", containsInAnyOrder("PERSON", "HOLDER"))
                    .body("items.count", contains(2, 2))
                    .body("items.personId", everyItem(nullValue()));
        }
        String id = certificates(DPO, order).path("items.find { it.kind == 'PERSON' }.id");
        get(Collected.byThePost().citizen(), CERTIFICATES + "/" + id).then().statusCode(404);
        get(TestIssuer.officer("pol-2", "POL", "BD-XX"), CERTIFICATES + "/" + id)
                .then()
                .statusCode(404);
        get(TestIssuer.officer("cc-3", "CC", "UBND-19435", "19435"), CERTIFICATES + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void shouldKeepAHeldPictureAloneAndGoOnAfterItsRelease() {
        // Given
        Collected held = Collected.byThePost();
        Collected free = Collected.byThePost();
        post(CP, "/api/v1/attachments/" + held.face() + "/hold", WHY).then().statusCode(200);
        String order = propose(held.person(), free.person());

        // When
        String job = approved(order, 0);
        awaitDone(job);

        // Then: the row says so, the picture too; everything else is gone and certified
        get(CC, job).then().body("done", equalTo(1)).body("failed", equalTo(1));
        get(CC, job + "/rows")
                .then()
                .body("items.find { it.subject == '" + held.person() + "' }.code", equalTo("legal-hold"));
        assertTrue(Files.exists(fileOf(held.face())));
        get(CC, ORDERS + "/" + order + "/images")
                .then()
                .body("items", hasSize(4))
                .body("items.find { it.attachmentId == '" + held.face() + "' }.result", equalTo("HELD"))
                .body("items.findAll { it.result == 'DESTROYED' && it.certificate != null }", hasSize(3));
        get(CC, ORDERS + "/" + order)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("certificates", equalTo(1))
                .body("images", equalTo(4))
                .body("destroyed", equalTo(3))
                .body("held", equalTo(1));
        certificates(held.citizen(), order)
                .then()
                .body("items", hasSize(1))
                .body("items[0].count", equalTo(1))
                .body("items[0].kept", equalTo(1));
        certificates(POL, order)
                .then()
                .body("items.findAll { it.kind == 'HOLDER' }", hasSize(1))
                .body("items.find { it.kind == 'HOLDER' }.count", equalTo(3))
                .body("items.find { it.kind == 'HOLDER' }.kept", equalTo(1));

        // And after the release it goes on with what is left, which is certified beside the first
        post(CP, "/api/v1/attachments/" + held.face() + "/release", WHY).then().statusCode(200);
        int version = get(CC, ORDERS + "/" + order).path("version");
        Response again = move(CC, order, "execute", Map.of("version", version));
        again.then().statusCode(200);
        awaitDone(ORDERS + "/jobs/" + again.path("jobId"));
        get(CC, ORDERS + "/" + order).then().body("state", equalTo("DONE")).body("certificates", equalTo(2));
        certificates(held.citizen(), order)
                .then()
                .body("items.count", contains(1, 1))
                .body("items.kept", contains(0, 1));
        certificates(POL, order).then().body("items.findAll { it.kind == 'HOLDER' }.count", containsInAnyOrder(3, 1));
    }

    @Test
    void shouldCertifyToTheOrganisationWhatItsPeopleTookWithoutSayingOfWhom() {
        // Given
        Collected one = Collected.byThePost();
        Collected other = Collected.byThePost();
        String order = propose(one.person(), other.person());

        // When
        awaitDone(approved(order, 0));

        // Then
        certificates(POL, order)
                .then()
                .body("items.kind", containsInAnyOrder("PERSON", "PERSON", "HOLDER"))
                .body("items.personId", everyItem(nullValue()))
                .body("items.find { it.kind == 'HOLDER' }.persons", equalTo(2))
                .body("items.find { it.kind == 'HOLDER' }.count", equalTo(4))
                .body("items.find { it.kind == 'HOLDER' }.sha256", hasSize(4));
        get(POL, ORDERS + "/" + order + "/images")
                .then()
                .body("items.result", everyItem(equalTo("DESTROYED")))
                .body("items.sha256", hasSize(4))
                .body("items.personId", everyItem(nullValue()))
                .body("items.attachmentId", everyItem(nullValue()));
        String forAll = certificates(POL, order).path("items.find { it.kind == 'HOLDER' }.id");
        get(one.citizen(), CERTIFICATES + "/" + forAll).then().statusCode(404);
        for (String certificate :
                List.of(forAll, certificates(one.citizen(), order).<String>path("items[0].id"))) {
            assertEquals(List.of(), EventExamples.strictFaults("certificate/issued.v1", told(certificate)));
        }
        get(TestIssuer.officer("pol-2", "POL", "BD-XX"), ORDERS + "/" + order + "/images")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldNarrowAnOrderToComplaintsAndToWhatAnOrganisationHoldsNow() {
        // Given: the police of the province hold a face, which the post took
        Collected moved = Collected.byThePost();
        post(CP, "/api/v1/attachments/" + moved.face() + "/move", Map.of("toOrg", "CA-PA05", "because", WHY))
                .then()
                .statusCode(200);
        Collected other = Collected.byThePost();

        // When
        Response held =
                proposal(Map.of("holderOrg", "CA-PA05", "relation", "HOLDS", "complaintIds", moved.complaint()));
        Response none =
                proposal(Map.of("holderOrg", "CA-PA05", "relation", "HOLDS", "complaintIds", other.complaint()));
        Response taken = proposal(Map.of("holderOrg", "BD-SH", "complaintIds", other.complaint()));

        // Then
        held.then().statusCode(201).body("relation", equalTo("HOLDS")).body("images", equalTo(1));
        get(DPO, ORDERS + "/" + held.path("id") + "/images")
                .then()
                .body("items.attachmentId", contains(moved.face()))
                .body("items.result", contains("WAITING"));
        none.then().statusCode(422).body("violations.rule", contains("pictures-kept"));
        taken.then().statusCode(201).body("relation", equalTo("TOOK")).body("images", equalTo(2));
    }

    @Test
    void shouldFinishAPersonWhoseRunBrokeOffAndDoNothingTwice() {
        // Given: the bytes of one picture went before the run broke off, its row did not
        Collected collected = Collected.byThePost();
        String order = propose(collected.person());
        delete(fileOf(collected.card()));

        // When
        awaitDone(approved(order, 0));
        CurrentActor.runAs(
                CHAIR, () -> carryOut.forPerson(UUID.fromString(order), UUID.fromString(collected.person())));

        // Then
        get(CC, ORDERS + "/" + order).then().body("state", equalTo("DONE")).body("destroyed", equalTo(2));
        certificates(collected.citizen(), order).then().body("items.count", contains(2));
        certificates(POL, order).then().body("items", hasSize(2));
        get(CC, "/api/v1/attachments/" + collected.card() + "/custody")
                .then()
                .body("items.act", contains("RECEIVED", "DESTROYED"));
    }

    @Test
    void shouldLeaveOutWhatBecameADenunciationAfterTheProposal() {
        Collected denounced = Collected.byThePost();
        String order = propose(denounced.person());
        Uploads.take(denounced.complaint(), "DENUNCIATION");

        awaitDone(approved(order, 0));

        assertTrue(Files.exists(fileOf(denounced.card())));
        get(CC, ORDERS + "/" + order).then().body("state", equalTo("DONE")).body("destroyed", equalTo(0));
        get(CC, ORDERS + "/" + order + "/images").then().body("items.result", everyItem(equalTo("LEFT_OUT")));
        certificates(DPO, order).then().body("items", empty());
    }

    @Test
    void shouldLetNobodyUndoADestruction() {
        String order = propose(Collected.byThePost().person());
        awaitDone(approved(order, 0));
        assertThrows(
                SqlFailure.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.run(
                                "update destruction_image set result = 'WAITING' where order_id = ?",
                                UUID.fromString(order))));
    }

    @Test
    void shouldNeedTwoPersonsOfWhomOnlyTheChairDecides() {
        String order = propose(Collected.byThePost().person());
        move(DPO, order, "approve", Map.of("version", 0)).then().statusCode(403);
        move(CO, order, "approve", Map.of("version", 0)).then().statusCode(403);
        move(TestIssuer.officer("dpo-1", "CC", "UBND-19432", "19432"), order, "approve", Map.of("version", 0))
                .then()
                .statusCode(422)
                .body("code", equalTo("two-persons-required"));
        move(CC, order, "execute", Map.of("version", 0)).then().statusCode(409);
        move(CC, order, "refuse", Map.of("version", 0)).then().statusCode(422);
        move(CC, order, "refuse", Map.of("version", 0, "reasonCode", "STILL_NEEDED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        move(CC, order, "approve", Map.of("version", 1)).then().statusCode(409);
    }

    @Test
    void shouldStopAndResumeTheJobOfManyPeople() {
        // Given
        Collected one = Collected.byThePost();
        Collected other = Collected.byThePost();
        String order = propose(one.person(), other.person());

        // When: stopped before its first row
        scheduler.pause();
        String job;
        try {
            job = approved(order, 0);
            post(CC, job + "/stop", Map.of()).then().statusCode(200).body("state", equalTo("STOPPED"));
        } finally {
            scheduler.resume();
        }
        assertTrue(Files.exists(fileOf(one.card())));
        post(CC, job + "/resume", Map.of()).then().statusCode(200);

        // Then
        awaitDone(job);
        get(CC, job + "/rows")
                .then()
                .body("items.subject", containsInAnyOrder(one.person(), other.person()))
                .body("items.state", contains("DONE", "DONE"));
        certificates(DPO, order).then().body("items.kind", containsInAnyOrder("PERSON", "PERSON", "HOLDER"));
    }

    @Test
    void shouldLeaveTheFilesOfADenunciationAndWhatTheOrganisationDidNotTake() {
        Collected denounced = Collected.byThePost();
        Uploads.take(denounced.complaint(), "DENUNCIATION");
        proposal("BD-SH", "WRONGLY_COLLECTED", denounced.person())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("pictures-kept"));
        proposal("DL-DB", "WRONGLY_COLLECTED", Collected.byThePost().person())
                .then()
                .statusCode(422);
        String own = Collected.byThePost().own();
        assertTrue(Files.exists(fileOf(own)));
    }

    @Test
    void shouldTakeTheTermOfAnErasureFromTheRuleInForce() {
        Response order =
                proposal("BD-SH", "DATA_SUBJECT_REQUEST", Collected.byThePost().person());
        order.then().statusCode(201).body("ruleCode", equalTo("PD26-DEL"));
        assertEquals(
                Duration.ofDays(20),
                Duration.between(Instant.parse(order.path("proposedAt")), Instant.parse(order.path("dueAt"))));
    }

    @Test
    void shouldLetNobodyChangeACertificate() {
        assertThrows(
                SqlFailure.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.run("update destruction_certificate set number = 'x'")));
    }

    /** What other services learn of a certificate. */
    private static String told(String certificate) {
        Predicate<ConsumerRecord<String, String>> ours =
                record -> record.value() != null && record.value().contains("\"certificateId\":\"" + certificate);
        return Topics.readUntil("intake.person.events", read -> read.stream().anyMatch(ours), Duration.ofSeconds(20))
                .stream()
                .filter(ours)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String propose(String... people) {
        Response answer = proposal("BD-SH", "WRONGLY_COLLECTED", people);
        assertEquals(201, answer.statusCode(), answer.asString());
        return answer.path("id");
    }

    private static Response proposal(String holder, String ground, String... people) {
        return post(
                DPO,
                ORDERS,
                Map.of(
                        "holderOrg", holder,
                        "placeCode", "19432",
                        "personIds", people,
                        "ground", ground,
                        "witnesses", List.of("CA-19432"),
                        "because", WHY));
    }

    /** Of the commune, with what the test names. */
    private static Response proposal(Map<String, Object> with) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "placeCode", "19432", "ground", "WRONGLY_COLLECTED", "witnesses", List.of("CA-19432"), "because", WHY));
        body.putAll(with);
        body.computeIfPresent("complaintIds", (field, id) -> List.of(id));
        return post(DPO, ORDERS, body);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response move(String token, String order, String event, Map<String, Object> body) {
        return post(token, ORDERS + "/" + order + "/" + event, body);
    }

    private static String approved(String order, int version) {
        Response answer = move(CC, order, "approve", Map.of("version", version));
        assertEquals(200, answer.statusCode(), answer.asString());
        return ORDERS + "/jobs/" + answer.path("jobId");
    }

    private static void awaitDone(String job) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(CC, job).path("state").equals("DONE"));
    }

    private static Response certificates(String token, String order) {
        return get(token, CERTIFICATES + "?orderId=" + order);
    }

    private Path fileOf(String attachment) {
        String ref = QuarkusTransaction.requiringNew()
                .call(() -> sql.one(
                                "select original_ref from attachment where id = ?",
                                row -> row.text("original_ref"),
                                UUID.fromString(attachment))
                        .orElseThrow());
        return Path.of(config.attachments().folder(), "attachments", ref.substring(0, 2), ref);
    }
}
