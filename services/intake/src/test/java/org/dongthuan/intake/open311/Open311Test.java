package org.dongthuan.intake.open311;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class Open311Test {

    private static final String BASE = "/open311/v2";
    private static final String UTILITY = TestIssuer.officer("ut-311", "UT", "DL-DB");
    private static final String OTHER = TestIssuer.officer("ut-312", "UT", "DL-XX");

    @Test
    void shouldSayWhatCanBeReportedInBothForms() {
        given().get(BASE + "/services.json")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("[0].service_code", equalTo("ACCOUNT_WITHOUT_CONSENT"))
                .body("[0].metadata", equalTo(true));
        given().get(BASE + "/services.xml")
                .then()
                .statusCode(200)
                .contentType(containsString("text/xml"))
                .body("services.service.service_code", equalTo("ACCOUNT_WITHOUT_CONSENT"));
        given().get(BASE + "/services/ACCOUNT_WITHOUT_CONSENT.json")
                .then()
                .statusCode(200)
                .body("attributes.code", hasItem("citizen_id"));
        given().get(BASE + "/services/ACCOUNT_WITHOUT_CONSENT.xml")
                .then()
                .statusCode(200)
                .body("service_definition.attributes.attribute[0].code", equalTo("citizen_id"));
    }

    @Test
    void shouldFileAReportAndTellWhatBecameOfIt() {
        // Given
        Map<String, String> report = aReport();

        // When
        String id = keyed(report)
                .post(BASE + "/requests.json")
                .then()
                .statusCode(201)
                .body("[0].service_notice", containsString("mã bí mật"))
                .extract()
                .path("[0].service_request_id");

        // Then
        Response one = given().auth().oauth2(UTILITY).get(BASE + "/requests/" + id + ".json");
        one.then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].status", equalTo("open"))
                .body("[0].address_id", equalTo("19432"));
        given().auth()
                .oauth2(UTILITY)
                .get(BASE + "/requests/" + id + ".xml")
                .then()
                .statusCode(200)
                .body("service_requests.request.service_request_id", equalTo(id));
        given().auth()
                .oauth2(UTILITY)
                .get(BASE + "/tokens/" + id + ".xml")
                .then()
                .statusCode(200)
                .body("service_requests.request.token", equalTo(id));
        for (String secret : new String[] {"Xuân", report.get("attribute[citizen_id]"), "912", "chụp"}) {
            assertFalse(one.asString().contains(secret), secret);
        }
        given().auth()
                .oauth2(TestIssuer.officer("co-311", "CO", "UBND-19432", "19432"))
                .get("/api/v1/complaints/" + id)
                .then()
                .statusCode(200)
                .body("channel", equalTo("PARTNER"));
    }

    @Test
    void shouldTakeTheSameReportOnce() {
        Map<String, String> report = aReport();

        Response first = keyed(report).post(BASE + "/requests.xml");
        Response again = keyed(report).post(BASE + "/requests.xml");

        assertEquals(201, first.statusCode());
        assertEquals(first.asString(), again.asString());
        String once = UUID.randomUUID().toString();
        String id = keyed(aReport())
                .header("Idempotency-Key", once)
                .post(BASE + "/requests.json")
                .path("[0].service_request_id");
        assertFalse(first.asString().contains(id));
        keyed(aReport())
                .header("Idempotency-Key", once)
                .post(BASE + "/requests.json")
                .then()
                .statusCode(400)
                .body("[0].description", containsString("one-key-one-request"));
    }

    @Test
    void shouldListTheReportsOfThePartnerOnly() {
        String id = keyed(aReport()).post(BASE + "/requests.json").path("[0].service_request_id");

        list("status=open").body("service_request_id", hasItem(id)).body("status", everyItem(equalTo("open")));
        list("status=closed").body("service_request_id", not(hasItem(id)));
        list("service_request_id=" + id).body("$", hasSize(1));
        list("start_date=2020-01-01T00:00:00Z&end_date=2020-02-01T00:00:00Z").body("$", hasSize(0));
        given().auth()
                .oauth2(OTHER)
                .get(BASE + "/requests.json")
                .then()
                .statusCode(200)
                .body("service_request_id", not(hasItem(id)));
        given().auth()
                .oauth2(OTHER)
                .get(BASE + "/requests/" + id + ".json")
                .then()
                .statusCode(404)
                .body("[0].code", equalTo(404));
    }

    @ParameterizedTest
    @CsvSource({
        "service_code, NOISE, 404, service_code",
        "service_code, '', 400, service_code",
        "jurisdiction_id, sfgov.org, 404, jurisdiction_id",
        "description, '', 400, description",
        "address_id, '', 400, address_id",
        "address_id, 00000, 400, address_id",
        "attribute[citizen_id], '', 400, citizen_id",
        "attribute[citizen_id], 12, 400, citizen_id",
        "attribute[occurred_on], yesterday, 400, occurred_on",
        "attribute[occurred_on], 2999-01-01, 400, occurred_on",
        "media_url, http://localhost/x.jpg, 400, media_url",
        "api_key, nonsense, 401, api_key",
        "last_name, 12345, 400, last_name"
    })
    void shouldNameWhatIsWrongInTheShapeOfTheStandard(String field, String value, int status, String named) {
        Map<String, String> report = aReport();
        report.put("api_key", UTILITY);
        report.put(field, value);

        given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(report)
                .post(BASE + "/requests.xml")
                .then()
                .statusCode(status)
                .contentType(containsString("text/xml"))
                .body("errors.error[0].code", equalTo(String.valueOf(status)))
                .body("errors.error[0].description", containsString(named));
    }

    @Test
    void shouldTakeNoKeyFromAnAddressAndNoneOfAnotherRole() {
        given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(aReport())
                .post(BASE + "/requests.json?api_key=" + UTILITY)
                .then()
                .statusCode(400)
                .body("[0].description", containsString("logs"));
        Map<String, String> report = aReport();
        report.put("api_key", TestIssuer.officer("bk-311", "BK", "NH-TG"));
        given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(report)
                .post(BASE + "/requests.json")
                .then()
                .statusCode(403)
                .body("[0].code", equalTo(403));
    }

    private static io.restassured.response.ValidatableResponse list(String query) {
        return given().auth()
                .oauth2(UTILITY)
                .get(BASE + "/requests.json?" + query)
                .then()
                .statusCode(200);
    }

    /** As a client of the standard sends it: the key is a field. */
    private static io.restassured.specification.RequestSpecification keyed(Map<String, String> report) {
        return given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(report)
                .formParam("api_key", UTILITY);
    }

    private static Map<String, String> aReport() {
        Map<String, String> report = new LinkedHashMap<>();
        report.put("service_code", "ACCOUNT_WITHOUT_CONSENT");
        report.put("address_id", "19432");
        report.put("last_name", "Hồ Thị Xuân");
        report.put("first_name", "Mới");
        report.put("phone", "0912 345 678");
        report.put("description", "Họ chụp căn cước của tôi rồi mở tài khoản, tôi không đồng ý.");
        report.put("attribute[citizen_id]", Filings.newCitizenId());
        report.put("attribute[occurred_on]", "2023-08-09");
        return report;
    }
}
