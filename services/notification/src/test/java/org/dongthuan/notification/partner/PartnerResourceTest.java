package org.dongthuan.notification.partner;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
}
