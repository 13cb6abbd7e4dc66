package org.dongthuan.notification.partner;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigInteger;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.notification.SmsParts;
import org.dongthuan.notification.partner.Partners.Someone;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class PartnerResourceTest {

    /** 1,024 bits. */
    private static final String SHORT_RSA = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(BigInteger.ONE
                    .shiftLeft(1023)
                    .add(BigInteger.valueOf(1_234_567))
                    .toByteArray());

    @Test
    void shouldRegisterAPartnerAndShowItToAdministrators() {
        // When
        Someone bank = Partners.registered("BK", "ACCOUNT", "TASK");

        // Then
        given().auth()
                .oauth2(Partners.ADM)
                .get("/api/v1/partners/" + bank.id())
                .then()
                .statusCode(200)
                .body("clientId", equalTo(bank.clientId()))
                .body("scopes", contains("TASK", "ACCOUNT"))
                .body("state", equalTo("ACTIVE"))
                .body("actions", contains("change", "suspend"));
        given().auth()
                .oauth2(Partners.ADM)
                .get("/api/v1/partners?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(bank.id()));
    }

    @ParameterizedTest
    @CsvSource({"UT,ACCOUNT", "UT,RESULT", "UT,DUTY", "PO,ACCOUNT", "BK,COMPLAINT"})
    void shouldRefuseEventsThatSuchAnOrganisationMayNotHave(String role, String scope) {
        Partners.register("partner-" + UUID.randomUUID(), "ORG-X", role, "INCIDENT", scope)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("events-of-the-role"));
    }

    @Test
    void shouldRefuseAClientASecondTimeAndOneOfThePlatform() {
        Someone known = Partners.registered("BK", "ACCOUNT");
        Partners.register(known.clientId(), "ORG-OTHER", "BK", "ACCOUNT")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("client-once"));
        Partners.register("gateway", "ORG-OTHER", "BK", "ACCOUNT")
                .then()
                .statusCode(422)
                .body("violations.field", contains("clientId"));
    }

    @Test
    void shouldKeepTheHistoryOfWhatWasDone() {
        // Given
        Someone post = Partners.registered("PO", "INCIDENT");

        // When
        Partners.step(post.id(), "change", Map.of("version", 0, "name", "Other", "scopes", List.of("INCIDENT", "CASE")))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Partners.step(post.id(), "suspend", Map.of("version", 1, "reasonCode", "KEY_LEAKED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"))
                .body("actions", contains("change", "resume"));
        Partners.step(post.id(), "resume", Map.of("version", 2)).then().statusCode(200);

        // Then
        given().auth()
                .oauth2(Partners.ADM)
                .get("/api/v1/partners/" + post.id() + "/history")
                .then()
                .statusCode(200)
                .body("items.event", contains("register", "change", "suspend", "resume"))
                .body("items.by", contains("adm-1", "adm-1", "adm-1", "adm-1"))
                .body("items[2].reasonCode", equalTo("KEY_LEAKED"));
    }

    @Test
    void shouldRefuseAnOldVersionAndAnotherState() {
        Someone one = Partners.registered("UT", "INCIDENT");
        Partners.step(one.id(), "suspend", Map.of("version", 5, "reasonCode", "KEY_LEAKED"))
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"));
        Partners.step(one.id(), "resume", Map.of("version", 0))
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
        Partners.step(UUID.randomUUID().toString(), "resume", Map.of("version", 0))
                .then()
                .statusCode(404);
    }

    @Test
    void shouldMakeTheRealmsFileFromPublicKeys() {
        Someone bank = Partners.registered("BK", "ACCOUNT");
        realmClient(bank, keys(Map.of("kid", "one")), List.of("45"))
                .then()
                .statusCode(200)
                .body("clients.clientId", contains(bank.clientId()))
                .body("clients[0].clientAuthenticatorType", equalTo("client-jwt"))
                .body("clients[0].standardFlowEnabled", equalTo(false))
                .body("clients[0].attributes.'jwks.string'", containsString("\"kid\":\"one\""))
                .body("users.serviceAccountClientId", contains(bank.clientId()))
                .body("users[0].realmRoles", contains("BK"))
                .body("users[0].attributes.org", contains(bank.org()))
                .body("users[0].attributes.provinces", contains("45"));
    }

    @Test
    void shouldRefuseKeysThatAreNotPublicOrNotStrong() {
        Someone bank = Partners.registered("BK", "ACCOUNT");
        refused(bank, Map.of("keys", List.of()), "one-or-two");
        refused(bank, Map.of(), "one-or-two");
        refused(bank, keys(Map.of()), "kid");
        refused(bank, Map.of("keys", List.of(key(Map.of("kid", "a")), key(Map.of("kid", "a")))), "kid");
        refused(bank, Map.of("keys", List.of("x")), "jwk");
        refused(bank, keys(Map.of("kid", "a", "x", "f83OJ3D2")), "jwk");
        // RFC 7517, appendix A.2: the private half of the same key
        refused(bank, keys(Map.of("kid", "a", "d", "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE")), "public-only");
        refused(bank, Map.of("keys", List.of(Map.of("kty", "RSA", "kid", "a", "e", "AQAB", "n", SHORT_RSA))), "strong");
        realmClient(bank, keys(Map.of("kid", "a")), List.of("Quang Tri"))
                .then()
                .statusCode(422)
                .body("violations[0].field", containsString("provinces"));
    }

    private static void refused(Someone bank, Map<String, Object> keys, String rule) {
        realmClient(bank, keys, List.of()).then().statusCode(422).body("violations.rule", contains(rule));
    }

    private static Response realmClient(Someone partner, Map<String, Object> keys, List<String> provinces) {
        return given().auth()
                .oauth2(Partners.ADM)
                .contentType(ContentType.JSON)
                .body(Map.of("keys", keys, "communes", List.of(), "provinces", provinces))
                .post("/api/v1/partners/" + partner.id() + "/realm-client");
    }

    private static Map<String, Object> keys(Map<String, Object> with) {
        return Map.of("keys", List.of(key(with)));
    }

    /** RFC 7517, appendix A.1. */
    private static Map<String, Object> key(Map<String, Object> with) {
        Map<String, Object> key = new HashMap<>(Map.of(
                "kty", "EC",
                "crv", "P-256",
                "x", "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
                "y", "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"));
        key.putAll(with);
        return key;
    }
}
