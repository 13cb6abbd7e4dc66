package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** Accounts go along when case-tracking merges and splits cases. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class CaseMovesTest {

    private static final String MERGED_AT = "2023-08-11T02:00:00Z";
    private static final String SPLIT_AT = "2023-08-11T03:00:00Z";

    TestBank bank;

    @Inject
    Sql sql;

    @Test
    void shouldGiveTheSurvivorTheAccountsOfTheMergedCaseAlsoThoseListedLater() {
        // Given: one complainant is listed, another, the same person with a mistyped number, is asked about at the bank
        Scene scene = new Scene();
        String listed = Scene.newCitizenId();
        String mistyped = Scene.newCitizenId();
        String number = scene.row(listed, 0);
        scene.openCase(listed, true);
        scene.openCase(mistyped, true);
        bank.knows(scene.persons.get(mistyped).toString(), mistyped);
        scene.loadList().then().statusCode(201);
        awaitCase(scene, number, scene.cases.get(listed));
        await().until(() -> inquiries(scene, "PROPOSED") == 1);

        // When
        merged(scene, number, scene.cases.get(listed), mistyped);

        // Then
        UUID survivor = scene.cases.get(mistyped);
        awaitCase(scene, number, survivor);
        assertEquals(
                1,
                given().auth()
                        .oauth2(scene.citizen(mistyped))
                        .get("/api/v1/holders/" + survivor)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<?>>path("accounts")
                        .size());
        given().auth()
                .oauth2(scene.citizen(listed))
                .get("/api/v1/holders/" + survivor)
                .then()
                .statusCode(404);
        await().until(() -> inquiries(scene, "PROPOSED") == 0);
        given().auth()
                .oauth2(Scene.CC)
                .get("/api/v1/reconciliations/" + scene.incident)
                .then()
                .body("complainants.total", equalTo(1))
                .body("complainants.listed", equalTo(1));
        String later = scene.row(listed, 0);
        Scene.signed("/api/v1/account-lists", scene.list(2)).then().statusCode(201);
        awaitCase(scene, later, survivor);
    }

    @Test
    void shouldBringAnAccountAlongThatWasLinkedWhileItsCaseEnded() {
        // Given: what a list and a merge leave that commit in the same moment
        Scene scene = new Scene();
        String first = Scene.newCitizenId();
        String second = Scene.newCitizenId();
        String number = scene.row(first, 0);
        scene.openCase(first, true);
        scene.openCase(second, true);
        scene.loadList().then().statusCode(201);
        awaitCase(scene, number, scene.cases.get(first));
        merged(scene, number, scene.cases.get(first), second);
        awaitCase(scene, number, scene.cases.get(second));
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run(
                        "update account set case_id = ? where id = cast(? as uuid)",
                        scene.cases.get(first),
                        scene.account(number).get("id")));

        // Then
        awaitCase(scene, number, scene.cases.get(second));
    }

    @Test
    void shouldLeaveAnAccountWhereItWentLastWhicheverIsHeardOfFirst() {
        // Given
        Scene scene = new Scene();
        String first = Scene.newCitizenId();
        String second = Scene.newCitizenId();
        String number = scene.row(first, 0);
        scene.loadList().then().statusCode(201);
        scene.openCase(first, false);
        scene.openCase(second, true);
        awaitCase(scene, number, scene.cases.get(first));
        UUID part = UUID.randomUUID();

        // When: it went to the second case and was split off from there; the split is heard of first
        UUID other = UUID.randomUUID();
        Map<String, Object> split = moved(scene, number, scene.cases.get(second), SPLIT_AT);
        split.putAll(Map.of("newCaseId", part, "newCode", "TV23-000001-9", "newPersonId", other));
        send("case.split.v1", scene.cases.get(second), split);
        awaitCase(scene, number, part);
        merged(scene, number, scene.cases.get(first), second);
        String witness = scene.row(first, 0);
        Scene.signed("/api/v1/account-lists", scene.list(2)).then().statusCode(201);
        awaitCase(scene, witness, scene.cases.get(second));

        // Then
        assertEquals(part.toString(), scene.account(number).get("caseId"));
    }

    private static void merged(Scene scene, String number, UUID from, String survivor) {
        Map<String, Object> merged = moved(scene, number, from, MERGED_AT);
        merged.putAll(Map.of(
                "survivorId",
                scene.cases.get(survivor),
                "survivorCode",
                "LB23-000124-9",
                "survivorPersonId",
                scene.persons.get(survivor)));
        send("case.merged.v1", from, merged);
    }

    private static Map<String, Object> moved(Scene scene, String number, UUID from, String at) {
        return new HashMap<>(Map.of(
                "caseId",
                from,
                "incidentId",
                scene.incident,
                "complaintIds",
                List.of(),
                "accountIds",
                List.of(scene.account(number).get("id")),
                "at",
                at));
    }

    private static void send(String type, UUID key, Map<String, Object> event) {
        Topics.send("case-tracking.case.events", key.toString(), type, Scene.text(event));
    }

    private static void awaitCase(Scene scene, String number, UUID caseId) {
        await(number + " in case " + caseId)
                .until(() -> caseId.toString().equals(scene.account(number).get("caseId")));
    }

    private static int inquiries(Scene scene, String state) {
        return given().auth()
                .oauth2(Scene.CO)
                .get("/api/v1/inquiries?state=" + state + "&incidentId=" + scene.incident)
                .then()
                .extract()
                .<List<?>>path("items")
                .size();
    }
}
