package org.dongthuan.banksandbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BankWorld.class)
class StatusReportTest {

    private static final String CITIZEN = "999123456789";

    @BeforeEach
    void threeAccounts() {
        Bank.control().delete("/sandbox/v1").then().statusCode(204);
        Bank.load("1000000001", CITIZEN, 0, "");
        Bank.load("1000000002", CITIZEN, 0, "");
        Bank.load("1000000003", CITIZEN, 0, ",\"closedOn\":\"2023-08-01\"");
    }

    @Test
    void shouldPageThroughTheBooks() {
        String next = report("?limit=2")
                .body("items.accountNumber", contains("1000000001", "1000000002"))
                .extract()
                .path("next");

        report("?limit=2&after=" + next)
                .body("items.accountNumber", contains("1000000003"))
                .body("items.closedOn", contains("2023-08-01"))
                .body("after", equalTo(next))
                .body("next", nullValue());
    }

    @Test
    void shouldTellOnlyWhatChangedAfterAPosition() {
        String position = report("").extract().path("position");

        Bank.close("key-1", Bank.closure("r1", "1000000001", CITIZEN, ""))
                .then()
                .statusCode(202);

        report("?after=" + position)
                .body("items.accountNumber", contains("1000000001"))
                .body("items.status", contains("CLOSED"));
    }

    @Test
    void shouldRefuseAForeignCursorAndAnImpossiblePageSize() {
        ask("?after=nonsense").then().statusCode(400).body("violations.field", contains("after"));
        ask("?limit=0").then().statusCode(400).body("violations.field", contains("limit"));
    }

    static ValidatableResponse report(String query) {
        Response answer = ask(query);
        assertTrue(Keys.isFromBank(answer.header("X-JWS-Signature"), answer.asByteArray()));
        return answer.then().statusCode(200);
    }

    private static Response ask(String query) {
        return given().auth().oauth2(Bank.token()).get("/bank/v1/status-report" + query);
    }
}
