package org.dongthuan.banksandbox;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BankWorld.class)
class ListAndInquiryTest {

    PlatformReceiver platform;

    @BeforeEach
    void accountsInAndOutOfTheWindow() {
        Bank.control().delete("/sandbox/v1").then().statusCode(204);
        platform.forget();
        Bank.load("1000000001", "999123456789", 20_000, "");
        Bank.control()
                .body("""
                        {"accounts":[{"accountNumber":"1000000009","citizenId":"999000000009","fullName":"Lê Văn Xa",
                          "openedAt":"2023-07-01T02:00:00Z","openedBy":"TG-01","channel":"COUNTER","placeCode":"19432",
                          "balance":0}]}""")
                .post("/sandbox/v1/accounts")
                .then()
                .body("loaded", equalTo(1))
                .body("total", equalTo(2));
    }

    @Test
    void shouldSendASignedListOfTheWindowOnly() {
        order("").then().statusCode(200).body("rows", equalTo(1)).body("platformStatus", equalTo(202));

        PlatformReceiver.Received list = platform.received().getFirst();
        assertTrue(list.authentic());
        assertEquals("list-l1-1", list.idempotencyKey());
        assertEquals(
                "1000000001",
                list.body().path("rows").get(0).path("accountNumber").asText());
        assertEquals(1, list.body().path("checkSums").path("count").asInt());
        assertEquals(20_000, list.body().path("checkSums").path("balance").asInt());
    }

    @Test
    void shouldPassOnThePlatformsRefusalOfAWronglySignedList() {
        order(",\"wrongKey\":true,\"wrongCount\":true").then().body("platformStatus", equalTo(401));

        assertFalse(platform.received().getFirst().authentic());
        assertEquals(
                2,
                platform.received()
                        .getFirst()
                        .body()
                        .path("checkSums")
                        .path("count")
                        .asInt());
    }

    @Test
    void shouldFindAHolderAlsoOutsideTheWindow() {
        Response found = inquire("999000000009");

        found.then()
                .statusCode(200)
                .body("found", equalTo(true))
                .body("openedAt", equalTo("2023-07-01T02:00:00Z"))
                .body("placeCode", equalTo("19432"));
        assertTrue(Keys.isFromBank(found.header("X-JWS-Signature"), found.asByteArray()));
    }

    @Test
    void shouldTellNothingOfAPersonWithoutAccount() {
        inquire("999000000001")
                .then()
                .statusCode(200)
                .body("inquiryId", equalTo("q1"))
                .body("found", equalTo(false))
                .body("openedAt", nullValue());
    }

    private static Response inquire(String citizenId) {
        return Bank.send("/bank/v1/inquiries", null, """
                {"inquiryId":"q1","citizenId":"%s","windowFrom":"%s","windowTo":"%s","placeCode":"%s"}""".formatted(citizenId, Bank.FROM, Bank.TO, Bank.PLACE));
    }

    private static Response order(String more) {
        return Bank.control()
                .body("""
                        {"listId":"l1","incidentId":"i1","windowFrom":"%s","windowTo":"%s","placeCode":"%s"%s}""".formatted(Bank.FROM, Bank.TO, Bank.PLACE, more))
                .post("/sandbox/v1/account-lists");
    }
}
