package org.dongthuan.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProblemMappersTest {

    @ParameterizedTest
    @CsvSource({
        "40001, 409, stale-version",
        "40P01, 409, stale-version",
        "22021, 400, unreadable",
        "57P01, 503, unavailable",
        "23514, 500, unexpected"
    })
    void shouldTellWhatAFailureOfPlainSqlMeansAndNothingOfItsInside(String state, int status, String code) {
        given().get("/probe/sql-failures/" + state)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("detail", not(containsString("inside")));
    }

    @Test
    void shouldCallTheDatabaseAwayWhoeverMetItsEndFirst() {
        given().get("/probe/ended-connection")
                .then()
                .statusCode(503)
                .body("code", equalTo("unavailable"))
                .body("detail", not(containsString("inside")));
    }

    @Test
    void shouldTellOfAnUnknownErrorNothingButATraceId() {
        given().get("/probe/unknown-error")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("unexpected"))
                .body("traceId", notNullValue())
                .body(not(containsString("Exception")))
                .body(not(containsString("org.dongthuan")))
                .body(not(containsString("\tat ")))
                .body(not(containsString("jdbc")))
                .body(not(containsString("999085100001")));
    }

    @Test
    void shouldNameTheUnknownFieldButNotRepeatWhatWasSent() {
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "unknown-field")
                .body("{\"name\":\"x\",\"extra\":\"0912345678\"}")
                .post("/probe/effects")
                .then()
                .statusCode(400)
                .body("violations.field", contains("extra"))
                .body("violations.rule", contains("unknown-field"))
                .body(not(containsString("0912345678")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    ; ; body
                    ; {"members":[]}; name
                    ; {"name":"x","members":[null]}; members[0]
                    ; {"name":"x","members":[{"name":"y"},{}]}; members[1].name
                    long; {"name":"x"}; kind
                    """)
    void shouldNameAFieldAsTheCallerKnowsIt(String kind, String body, String field) {
        given().contentType(ContentType.JSON)
                .queryParams(kind == null ? Map.of() : Map.of("kind", kind))
                .body(body == null ? "" : body)
                .post("/probe/groups")
                .then()
                .statusCode(422)
                .body("violations.field", contains(field));
    }

    @Test
    void shouldAnswerWithAProblemForAMissingPageAWrongMethodAndAWrongType() {
        given().get("/nowhere").then().statusCode(404).body("code", equalTo("not-found"));
        given().delete("/probe/effects").then().statusCode(405).body("code", equalTo("method-not-allowed"));
        given().contentType("text/plain")
                .header("Idempotency-Key", "plain")
                .body("x")
                .post("/probe/effects")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-type"));
    }

    @Test
    void shouldDenyAnEndpointWhoseAuthorForgotToSayWhoMayCallIt() {
        given().get("/forgotten").then().statusCode(401);
    }
}
