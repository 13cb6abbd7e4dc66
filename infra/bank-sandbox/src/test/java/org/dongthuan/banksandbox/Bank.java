package org.dongthuan.banksandbox;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The platform's and the test bench's way of talking to the sandbox. */
final class Bank {

    static final String PLACE = "19432";
    static final String FROM = "2023-08-08T00:00:00Z";
    static final String TO = "2023-08-09T04:15:00Z";

    private static String token;

    private Bank() {}

    static RequestSpecification control() {
        return given().auth().oauth2(BankWorld.CONTROL_TOKEN).contentType("application/json");
    }

    static void load(String number, String citizenId, long balance, String more) {
        load(number, citizenId, balance, more, "Hồ Thị Thử");
    }

    static void load(String number, String citizenId, long balance, String more, String fullName) {
        control()
                .body("""
                        {"accounts":[{"accountNumber":"%s","citizenId":"%s","fullName":"%s","phone":"0912000001",
                          "openedAt":"2023-08-08T02:00:00Z","openedBy":"BD-SH-07","channel":"EKYC","placeCode":"19432",
                          "balance":%d%s}]}""".formatted(number, citizenId, fullName, balance, more))
                .post("/sandbox/v1/accounts")
                .then()
                .statusCode(200);
    }

    static void script(String number, String... answers) {
        control()
                .body("{\"accounts\":[{\"accountNumber\":\"%s\",\"answers\":[\"%s\"]}]}"
                        .formatted(number, String.join("\",\"", answers)))
                .put("/sandbox/v1/scripts")
                .then()
                .statusCode(204);
    }

    /** A closure request; {@code more} is further JSON, beginning with a comma. */
    static String closure(String requestId, String number, String citizenId, String more) {
        return """
                {"requestId":"%s","accountNumber":"%s","holder":{"citizenId":"%s","fullName":"Hồ Thị Thử"},
                 "ground":"HOLDER_REQUEST","caseCode":"LB23-000123-7","debitBlock":true%s}""".formatted(requestId, number, citizenId, more.contains("attempt") ? more : ",\"attempt\":1" + more);
    }

    static Response send(String path, String key, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return send(path, key, body, Keys.sign(body));
    }

    static Response send(String path, String key, byte[] body, String signature) {
        RequestSpecification request =
                given().auth().oauth2(token()).contentType("application/json").body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (signature != null) {
            request.header("X-JWS-Signature", signature);
        }
        return request.post(path);
    }

    static Response close(String key, String json) {
        return send("/bank/v1/closure-requests", key, json);
    }

    static ValidatableResponse effects() {
        return control().get("/sandbox/v1/effects").then().statusCode(200);
    }

    static Response askForToken(String assertion) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .formParam("client_assertion", assertion)
                .post("/oauth2/token");
    }

    static String token() {
        if (token == null) {
            token = askForToken(Keys.assertion(Keys.PLATFORM, Map.of()))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
        }
        return token;
    }
}
