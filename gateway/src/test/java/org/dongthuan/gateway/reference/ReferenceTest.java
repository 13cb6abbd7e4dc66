package org.dongthuan.gateway.reference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Html;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class ReferenceTest {

    @Test
    void shouldShowEveryContractToEverybodyWithoutAScript() {
        given().get("/api/docs").then().statusCode(200).body(containsString("/api/docs/notification"));
        for (String name : Contracts.NAMES) {
            Response page = given().header("Accept-Language", "en").get("/api/docs/" + name);
            assertEquals(200, page.statusCode(), name);
            assertEquals(List.of(), Html.inlineCode(page.asString()), name);
            assertFalse(page.asString().contains("src=\"http"), name);
            page.then().body(not(containsString("/internal/")));
        }
    }

    @Test
    void shouldShowACallThatCanBeMadeAndWhatIsAnswered() {
        given().get("/api/docs/notification")
                .then()
                .body(stringContainsInOrder(
                        "POST /api/v1/partner/endpoints",
                        "Idempotency-Key",
                        "curl -X POST",
                        "account.rejected.v1",
                        "whsec_"));
    }

    @Test
    void shouldGiveTheFilesTheirReferencesLeadTo() {
        given().get("/api/docs/notification.yaml").then().statusCode(200).body(containsString("openapi: 3.1.0"));
        given().get("/api/docs/common.yaml").then().statusCode(200);
    }

    @Test
    void shouldKnowNothingElse() {
        given().get("/api/docs/nothing").then().statusCode(404);
        given().get("/api/docs/errors.yaml").then().statusCode(404);
        given().urlEncodingEnabled(false).get("/api/docs/..%2fevents").then().statusCode(404);
        given().post("/api/docs").then().statusCode(404);
        given().get("/api/docsx").then().statusCode(404);
    }
}
