package org.dongthuan.notification.webhook;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dongthuan.notification.partner.Partners;
import org.dongthuan.notification.partner.Partners.Someone;

/** Endpoints of partners as tests need them. */
public final class Webhooks {

    static final String ENDPOINTS = "/api/v1/partner/endpoints";

    private Webhooks() {}

    /** Id of an endpoint that nobody listens at. */
    public static String endpoint(Someone partner, String... types) {
        return made(partner, "http://localhost:9/hooks", types).path("id");
    }

    static Response made(Someone partner, String url, String... types) {
        return create(partner, url, types).then().statusCode(201).extract().response();
    }

    static Response create(Someone partner, String url, String... types) {
        return post(partner, "", Map.of("url", url, "eventTypes", List.of(types)));
    }

    static Response post(Someone partner, String path, Map<String, Object> body) {
        return given().auth()
                .oauth2(partner.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(ENDPOINTS + path);
    }

    static Response get(Someone partner, String path) {
        return given().auth().oauth2(partner.token()).get(ENDPOINTS + path);
    }

    static Response asAdministrator(String path) {
        return given().auth().oauth2(Partners.ADM).get("/api/v1/partner-endpoints" + path);
    }

    /** The newest delivery, once it is in that state with that outcome. @param outcome null before any attempt */
    static Map<String, Object> awaitDelivery(Someone partner, String endpoint, String state, String outcome) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            List<Map<String, Object>> items = deliveries(partner, endpoint);
            return !items.isEmpty()
                    && state.equals(items.getFirst().get("state"))
                    && (outcome == null || outcome.equals(items.getFirst().get("outcome")));
        });
        return deliveries(partner, endpoint).getFirst();
    }

    static List<Map<String, Object>> deliveries(Someone partner, String endpoint) {
        return get(partner, "/" + endpoint + "/deliveries?limit=100").path("items");
    }

    static void awaitState(Someone partner, String endpoint, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> state.equals(get(partner, "/" + endpoint).path("state")));
    }
}
