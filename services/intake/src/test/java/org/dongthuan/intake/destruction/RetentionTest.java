package org.dongthuan.intake.destruction;

import static org.awaitility.Awaitility.await;
import static org.dongthuan.intake.attachment.Uploads.CC;
import static org.dongthuan.intake.attachment.Uploads.CO;
import static org.dongthuan.intake.attachment.Uploads.CP;
import static org.dongthuan.intake.attachment.Uploads.get;
import static org.dongthuan.intake.attachment.Uploads.photoOf;
import static org.dongthuan.intake.attachment.Uploads.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** What was kept long enough after closing is listed for two people to decide on; nothing goes by itself. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RetentionTest {

    private static final String ORDERS = "/api/v1/destruction-orders";
    private static final String DPO = TestIssuer.officer("dpo-1", "DPO", "DT-OPS");
    private static final Map<String, String> WHY = Map.of("reasonCode", "EVIDENCE", "reason", "Cần làm chứng cứ.");
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    ListRunOut list;

    @Inject
    Sql sql;

    /** A card of a complaint that its person took back. */
    private record Closed(String complaint, String person, String card, Instant at) {

        static Closed now() {
            String complaint = Filings.file(Filings.aFiling()).path("complaintId");
            String person = get(CO, "/api/v1/complaints/" + complaint).path("personId");
            String card = photoOf(CO, complaint, "ID_CARD");
            Instant before = Instant.now();
            post(
                            TestIssuer.citizen(person, complaint),
                            "/api/v1/complaints/" + complaint + "/withdraw",
                            Map.of("version", 0))
                    .then()
                    .statusCode(200);
            return new Closed(complaint, person, card, before);
        }

        Instant over() {
            return at.plus(KEPT).plusSeconds(60);
        }
    }

    @Test
    void shouldListAPictureOnceItsTimeAfterClosingIsOverAndOnlyOnce() {
        Closed closed = Closed.now();
        list.at(closed.at().plus(KEPT).minusSeconds(60));
        assertEquals(List.of(), ordersOf(closed.card()));

        list.at(closed.over());
        list.at(closed.over());

        String order = onlyOrderOf(closed.card());
        get(DPO, ORDERS + "/" + order)
                .then()
                .body("state", equalTo("LISTED"))
                .body("ground", equalTo("RETENTION_OVER"))
                .body("ruleCode", equalTo("RT-PIC"))
                .body("holderOrg", equalTo("UBND-19432"))
                .body("actions", contains("propose", "withdraw"));
        assertEquals("KEPT", stateOf(closed.card()), "nothing goes by itself");
    }

    @Test
    void shouldLetInstancesSweepAtOnceWithoutListingAnythingTwice() throws InterruptedException {
        List<Closed> closed = List.of(Closed.now(), Closed.now(), Closed.now());
        Instant then = closed.getLast().over();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            for (int instance = 0; instance < 4; instance++) {
                instances.submit(() -> {
                    start.await();
                    return list.at(then);
                });
            }
            start.countDown();
        }
        list.at(then);
        closed.forEach(one -> assertEquals(1, ordersOf(one.card()).size()));
    }

    @Test
    void shouldLeaveOpenComplaintsHeldPicturesAndDenunciationsAlone() {
        String open = Filings.file(Filings.aFiling()).path("complaintId");
        String ofOpen = photoOf(CO, open, "FACE");
        Closed held = Closed.now();
        post(CP, "/api/v1/attachments/" + held.card() + "/hold", WHY).then().statusCode(200);
        Closed denounced = Closed.now();
        change("update complaint set tracks = '{DENUNCIATION}' where id = ?", denounced.complaint());

        list.at(denounced.over());

        assertEquals(List.of(), ordersOf(ofOpen));
        assertEquals(List.of(), ordersOf(held.card()));
        assertEquals(List.of(), ordersOf(denounced.card()));
        post(CP, "/api/v1/attachments/" + held.card() + "/release", WHY).then().statusCode(200);
        list.at(denounced.over());
        onlyOrderOf(held.card());
    }

    @Test
    void shouldDestroyOnlyAfterDataProtectionProposedAndTheChairApproved() {
        Closed closed = Closed.now();
        list.at(closed.over());
        String order = onlyOrderOf(closed.card());
        move(CC, order, "approve", Map.of("version", 0)).then().statusCode(409);
        move(CC, order, "propose", Map.of("version", 0, "witnesses", List.of("CA-19432")))
                .then()
                .statusCode(403);
        move(DPO, order, "propose", Map.of("version", 0))
                .then()
                .statusCode(422)
                .body("violations.field", contains("witnesses"));
        move(DPO, order, "propose", Map.of("version", 0, "witnesses", List.of("CA-19432")))
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("proposedByOrg", equalTo("DT-OPS"));
        move(TestIssuer.officer("dpo-1", "CC", "UBND-19432", "19432"), order, "approve", Map.of("version", 1))
                .then()
                .statusCode(422);
        move(CC, order, "approve", Map.of("version", 1)).then().statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(CC, ORDERS + "/" + order).path("state").equals("DONE"));
        assertEquals("DESTROYED", stateOf(closed.card()));
        get(
                        TestIssuer.citizen(closed.person(), closed.complaint()),
                        "/api/v1/destruction-certificates?orderId=" + order)
                .then()
                .body("items.ground", contains("RETENTION_OVER"))
                .body("items.ruleCode", contains("RT-PIC"));
    }

    @Test
    void shouldLeaveOutWhatGoesOnAgainAfterItWasListed() {
        Closed closed = Closed.now();
        list.at(closed.over());
        String order = onlyOrderOf(closed.card());
        move(DPO, order, "propose", Map.of("version", 0, "witnesses", List.of("CA-19432")))
                .then()
                .statusCode(200);
        change("update complaint set state = 'IN_PROGRESS' where id = ?", closed.complaint());

        move(CC, order, "approve", Map.of("version", 1)).then().statusCode(200);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> resultOf(closed.card()).equals("LEFT_OUT"));
        assertEquals("KEPT", stateOf(closed.card()));
    }

    @Test
    void shouldAskAgainAboutWhatWasToBeKeptOnlyAfterAWhile() {
        Closed closed = Closed.now();
        list.at(closed.over());
        String order = onlyOrderOf(closed.card());
        move(DPO, order, "withdraw", Map.of("version", 0)).then().statusCode(200);

        list.at(closed.over().plus(Duration.ofDays(29)));
        onlyOrderOf(closed.card());

        list.at(closed.over().plus(Duration.ofDays(31)));
        assertEquals(2, ordersOf(closed.card()).size());
    }

    @Test
    void shouldLetNobodySayThatTheTimeIsOverButTheTimer() {
        post(
                        DPO,
                        ORDERS,
                        Map.of(
                                "holderOrg",
                                "BD-SH",
                                "placeCode",
                                "19432",
                                "ground",
                                "RETENTION_OVER",
                                "witnesses",
                                List.of("CA-19432"),
                                "because",
                                WHY))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("timer-only"));
    }

    @Test
    void shouldCountADuplicateFromTheClosingOfTheComplaintThatSurvived() {
        Closed survivor = Closed.now();
        Closed duplicate = Closed.now();
        change("update complaint set state = 'MERGED' where id = ?", duplicate.complaint());
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run(
                        "update complaint set survivor_id = ? where id = ?",
                        UUID.fromString(survivor.complaint()),
                        UUID.fromString(duplicate.complaint())));
        get(CO, "/api/v1/attachments?complaintId=" + duplicate.complaint())
                .then()
                .body(
                        "items.retainUntil",
                        contains(Vietnam.dayOf(survivor.at().plus(KEPT)).toString()));
        change("update complaint set state = 'REPLIED' where id = ?", survivor.complaint());
        get(CO, "/api/v1/attachments?complaintId=" + duplicate.complaint())
                .then()
                .body("items[0].retainUntil", nullValue());

        list.at(duplicate.over());

        assertEquals(List.of(), ordersOf(duplicate.card()));
    }

    private static Response move(String token, String order, String event, Map<String, Object> body) {
        return post(token, ORDERS + "/" + order + "/" + event, body);
    }

    private String onlyOrderOf(String card) {
        List<String> orders = ordersOf(card);
        assertEquals(1, orders.size());
        return orders.getFirst();
    }

    private List<String> ordersOf(String card) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.list(
                        "select order_id from destruction_image where attachment_id = ?",
                        row -> row.uuid("order_id").toString(),
                        UUID.fromString(card)));
    }

    private String resultOf(String card) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one(
                                "select result from destruction_image where attachment_id = ?",
                                row -> row.text("result"),
                                UUID.fromString(card))
                        .orElseThrow());
    }

    private String stateOf(String card) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one(
                                "select destroyed_at is null as kept from attachment where id = ?",
                                row -> row.flag("kept") ? "KEPT" : "DESTROYED",
                                UUID.fromString(card))
                        .orElseThrow());
    }

    private void change(String statement, String id) {
        QuarkusTransaction.requiringNew().run(() -> sql.run(statement, UUID.fromString(id)));
    }
}
