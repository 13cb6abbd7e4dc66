package org.dongthuan.intake.complaint;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Filings of synthetic people. */
public final class Filings {

    private static final AtomicInteger NEXT = new AtomicInteger(100_000);

    private Filings() {}

    public static String newCitizenId() {
        return "999085" + NEXT.incrementAndGet();
    }

    public static Map<String, Object> aFiling() {
        return aFilingOf(newCitizenId());
    }

    public static Map<String, Object> aFilingOf(String citizenId) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("fullName", "Hồ Thị Xuân Mới");
        person.put("citizenId", citizenId);
        person.put("phone", "0912 345 678");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("person", person);
        body.put("matter", "ACCOUNT_WITHOUT_CONSENT");
        body.put("placeCode", "19432");
        body.put("respondentOrg", "BD-SH");
        body.put("occurredOn", "2023-08-09");
        body.put("narrative", "Họ chụp căn cước của tôi rồi mở tài khoản, tôi không đồng ý.");
        return body;
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> person(Map<String, Object> filing) {
        return (Map<String, Object>) filing.get("person");
    }

    static RequestSpecification request(Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    public static Response file(Map<String, Object> body) {
        return request(body).post("/api/v1/complaints");
    }
}
