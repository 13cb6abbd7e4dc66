package org.dongthuan.banksandbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BankWorld.class)
class SignatureTest {

    private static final byte[] BODY =
            Bank.closure("r1", "1000000001", "999123456789", "").getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void oneAccount() {
        Bank.control().delete("/sandbox/v1").then().statusCode(204);
        Bank.load("1000000001", "999123456789", 0, "");
    }

    @Test
    void shouldRefuseAMessageWithoutSignature() {
        refused(send(null), "signature-missing");
    }

    @Test
    void shouldRefuseASignatureOfAStranger() {
        refused(send(Keys.sign(BODY, Keys.STRANGER, Keys.claims())), "signature-invalid");
    }

    @Test
    void shouldRefuseASignatureOverAnotherBody() {
        refused(send(Keys.sign("{}".getBytes(StandardCharsets.UTF_8))), "signature-invalid");
    }

    @Test
    void shouldRefuseAnUnknownKeyId() {
        refused(send(Keys.sign(BODY, Keys.BANK, Keys.claims())), "signature-unknown-key");
    }

    @Test
    void shouldRefuseASignatureOutsideTheWindow() {
        Map<String, Object> old = Keys.claims();
        old.put("iat", System.currentTimeMillis() / 1000 - 301);
        refused(send(Keys.sign(BODY, Keys.PLATFORM, old)), "signature-expired");
        Map<String, Object> early = Keys.claims();
        early.put("iat", System.currentTimeMillis() / 1000 + 330);
        refused(send(Keys.sign(BODY, Keys.PLATFORM, early)), "signature-expired");
    }

    @Test
    void shouldRefuseASignatureForAnotherBank() {
        Map<String, Object> other = Keys.claims();
        other.put("aud", "NH-XX");
        refused(send(Keys.sign(BODY, Keys.PLATFORM, other)), "signature-wrong-audience");
    }

    @Test
    void shouldRefuseASignatureUsedBefore() {
        String signature = Keys.sign(BODY);
        send(signature).then().statusCode(202);

        send(signature).then().statusCode(401).body("code", equalTo("signature-replayed"));

        Bank.effects().body("items.requestsReceived", contains(1));
    }

    @Test
    void shouldRefuseWhatIsNoDetachedJws() {
        refused(send("abc"), "signature-malformed");
        refused(send("a.b.c"), "signature-malformed");
        refused(send("%%..%%"), "signature-malformed");
        // {"alg":"none"}
        refused(send("eyJhbGciOiJub25lIn0..AA"), "signature-unknown-key");
        // {"alg":"none","kid":"platform-1"}
        refused(send("eyJhbGciOiJub25lIiwia2lkIjoicGxhdGZvcm0tMSJ9..AA"), "signature-invalid");
    }

    @Test
    void shouldDemandATokenBesideTheSignature() {
        given().contentType("application/json")
                .body(BODY)
                .header("Idempotency-Key", "key-1")
                .header("X-JWS-Signature", Keys.sign(BODY))
                .post("/bank/v1/closure-requests")
                .then()
                .statusCode(401)
                .body("code", equalTo("token-missing"));
        given().auth().oauth2("guess").get("/bank/v1/status-report").then().statusCode(401);
        given().auth().oauth2("guess").get("/sandbox/v1/effects").then().statusCode(401);
    }

    @Test
    void shouldGiveATokenToWhoeverHoldsThePlatformsKeyOnly() {
        long now = System.currentTimeMillis() / 1000;
        String once = Keys.assertion(Keys.PLATFORM, Map.of());
        Bank.askForToken(once).then().statusCode(200);
        noToken(once);
        noToken("nonsense");
        noToken(Keys.assertion(Keys.STRANGER, Map.of()));
        noToken(Keys.assertion(Keys.BANK, Map.of()));
        noToken(Keys.assertion(Keys.PLATFORM, Map.of("iss", "somebody")));
        noToken(Keys.assertion(Keys.PLATFORM, Map.of("sub", "somebody")));
        noToken(Keys.assertion(Keys.PLATFORM, Map.of("aud", "NH-HV")));
        noToken(Keys.assertion(Keys.PLATFORM, Map.of("exp", now - 60)));
        noToken(Keys.assertion(Keys.PLATFORM, Map.of("exp", now + 7200)));
        noToken(Keys.assertion(Keys.PLATFORM, Map.of("exp", "")));
        noToken(Keys.assertion(Keys.PLATFORM, Map.of("jti", "")));
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "dongthuan")
                .formParam("client_secret", "guess")
                .post("/oauth2/token")
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"));
    }

    private static void noToken(String assertion) {
        Bank.askForToken(assertion).then().statusCode(401).body("error", equalTo("invalid_client"));
    }

    private static Response send(String signature) {
        return Bank.send("/bank/v1/closure-requests", "key-1", BODY, signature);
    }

    private static void refused(Response answer, String code) {
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("violations.field", contains("X-JWS-Signature"));
        Bank.effects().body("items.requestsReceived", contains(0));
    }
}
