package org.dongthuan.intake.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CitizenSignInTest {

    @Test
    void shouldSignInACitizenWithTheCodeTheirPhoneGot() throws Exception {
        // Given
        Response receipt = Filings.file(Filings.aFiling());
        String challenge = requestCode(receipt.path("code"));
        String code = codeForNotification(receipt, challenge);

        // When
        String token = open(challenge, code).then().statusCode(200).extract().path("accessToken");

        // Then
        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(
                                given().get("/internal/v1/citizen-keys").asString())
                        .getJsonWebKeys()))
                .setExpectedIssuer("urn:dongthuan:citizen")
                .build()
                .processToClaims(token);
        assertEquals(receipt.path("complaintId"), claims.getStringClaimValue("complaintId"));
        assertEquals(List.of("CIT"), claims.getStringListClaimValue("groups"));
        open(challenge, code).then().statusCode(422).body("violations.rule", contains("one-time-code"));
    }

    @Test
    void shouldVoidAChallengeAfterFiveWrongCodes() {
        // Given
        Response receipt = Filings.file(Filings.aFiling());
        String challenge = requestCode(receipt.path("code"));
        String code = codeForNotification(receipt, challenge);
        String wrong = code.equals("000000") ? "000001" : "000000";

        // When
        for (int i = 0; i < 5; i++) {
            open(challenge, wrong).then().statusCode(422);
        }

        // Then
        open(challenge, code).then().statusCode(422);
    }

    @Test
    void shouldNotTellWhetherACodeExistsButSayWhenItIsMistyped() {
        given().contentType(ContentType.JSON)
                .body(Map.of("code", "LB23-999999-" + damm("23999999")))
                .post("/api/v1/citizen/sign-in-codes")
                .then()
                .statusCode(202)
                .body("challengeId", notNullValue());
        given().contentType(ContentType.JSON)
                .body(Map.of("code", "LB23-000123-0"))
                .post("/api/v1/citizen/sign-in-codes")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("case-code"));
    }

    @Test
    void shouldShowACitizenOnlyTheirOwnComplaint() {
        Response mine = Filings.file(Filings.aFiling());
        Response other = Filings.file(Filings.aFiling());
        String token = TestIssuer.citizen(personOf(mine), mine.path("complaintId"));
        given().auth()
                .oauth2(token)
                .get("/api/v1/complaints")
                .then()
                .body("items.id", contains(mine.<String>path("complaintId")));
        given().auth()
                .oauth2(token)
                .get("/api/v1/complaints/" + other.path("complaintId"))
                .then()
                .statusCode(404);
    }

    @Test
    void shouldGiveContactsToServicesOnly() {
        Response receipt = Filings.file(Filings.aFiling());
        Map<String, Object> body = Map.of("items", List.of(Map.of("personId", personOf(receipt))));
        contacts(TestIssuer.service("notification"), body)
                .then()
                .statusCode(200)
                .body("items.phone", hasItem("+84912345678"))
                .body("items[0].oneTimeCode", nullValue());
        contacts(TestIssuer.officer("co-1", "CO", "UBND-19432", "19432"), body)
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/internal/v1/contacts")
                .then()
                .statusCode(401);
    }

    private static String requestCode(String caseCode) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", caseCode.toLowerCase(java.util.Locale.ROOT)))
                .post("/api/v1/citizen/sign-in-codes")
                .then()
                .statusCode(202)
                .extract()
                .path("challengeId");
    }

    private static Response open(String challenge, String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("challengeId", challenge, "oneTimeCode", code))
                .post("/api/v1/citizen/sessions");
    }

    private static String codeForNotification(Response receipt, String challenge) {
        Map<String, Object> body =
                Map.of("items", List.of(Map.of("personId", personOf(receipt), "challengeId", challenge)));
        return contacts(TestIssuer.service("notification"), body)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].oneTimeCode");
    }

    private static Response contacts(String token, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/internal/v1/contacts");
    }

    private static String personOf(Response receipt) {
        return given().auth()
                .oauth2(TestIssuer.officer("co-1", "CO", "UBND-19432", "19432"))
                .get("/api/v1/complaints/" + receipt.path("complaintId"))
                .path("personId");
    }

    private static int damm(String digits) {
        for (int check = 0; check < 10; check++) {
            String typed = "LB" + digits.substring(0, 2) + digits.substring(2) + check;
            if (org.dongthuan.intake.code.CaseCode.parse(typed).isPresent()) {
                return check;
            }
        }
        throw new IllegalStateException("one of ten digits fits");
    }
}
