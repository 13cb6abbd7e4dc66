package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.dongthuan.bankintegration.Scene.callback;
import static org.dongthuan.bankintegration.Scene.closed;
import static org.dongthuan.bankintegration.Scene.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.Test;

/** What was exchanged about an account can be proved to somebody who trusts neither side. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class EvidenceTest {

    private static final String EVIDENCE = "/api/v1/exchange-evidence";
    private static final ObjectMapper JSON = new ObjectMapper();

    TestBank bank;

    @Test
    void shouldHoldBothSidesMessagesAndVerifyWithoutThisPlatform() throws IOException {
        // Given
        Scene scene = new Scene();
        String number = closedAtTheBank(scene).getFirst();

        // When
        Response made = made(Map.of("accountId", scene.account(number).get("id")));
        bank.logProves(made.path("entryId"), LogOfOthers.proofOf(made.path("entryId")));
        Map<String, byte[]> files = container(made.path("id"));

        // Then
        assertEquals(List.of(), EvidenceVerifier.faults(files));
        JsonNode manifest = JSON.readTree(files.get("manifest.json"));
        List<String> crossed = new ArrayList<>();
        manifest.path("messages")
                .forEach(one -> crossed.add(
                        one.path("direction").asText() + " " + one.path("kind").asText()));
        assertEquals(
                List.of("OUT closure-request", "IN closure-request", "IN callback", "IN callback"),
                crossed.stream().map(one -> one.replace("-answer", "")).toList());
        JsonNode asked = JSON.readTree(
                files.get(manifest.path("messages").get(0).path("body").asText()));
        assertEquals(bank.askedAbout(number).getFirst().body(), asked);
        assertTrue(text(files, "keys/NH-TG.jwks.json").contains("\"bank-1\""));
        assertFalse(text(files, "keys/dongthuan.jwks.json").contains("\"d\""), "a private key");
        assertArrayEquals(files.get("manifest.json"), container(made.path("id")).get("manifest.json"));
        assertTrue(LogOfOthers.event(made.path("entryId")).contains("\"purpose\":\"DISPUTE\""));
    }

    @Test
    void shouldShowAChangeOfASingleByte() throws IOException {
        // Given
        Scene scene = new Scene();
        String number = closedAtTheBank(scene).getFirst();
        Response made = made(Map.of("accountId", scene.account(number).get("id")));
        bank.logProves(made.path("entryId"), LogOfOthers.proofOf(made.path("entryId")));
        Map<String, byte[]> files = container(made.path("id"));

        // When, then: any byte of any file that is evidence
        for (String path : files.keySet()) {
            if (!path.equals("README.txt") && !path.equals("audit/proof.json")) {
                Map<String, byte[]> touched = new HashMap<>(files);
                byte[] bytes = files.get(path).clone();
                bytes[bytes.length / 2] ^= 1;
                touched.put(path, bytes);
                assertFalse(EvidenceVerifier.faults(touched).isEmpty(), path);
            }
        }
        // A forger who corrects the sums as well meets the signature and the log.
        String body = JSON.readTree(files.get("manifest.json"))
                .path("messages")
                .get(3)
                .path("body")
                .asText();
        Map<String, byte[]> forged = new HashMap<>(files);
        byte[] other = text(files, body).replace("2023-08-14", "2023-08-13").getBytes(StandardCharsets.UTF_8);
        forged.put(body, other);
        forged.put(
                "manifest.json",
                text(files, "manifest.json")
                        .replace(sum(files.get(body)), sum(other))
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("signature of " + body, "manifest in the log"), EvidenceVerifier.faults(forged));
    }

    @Test
    void shouldHoldAnOrdersAccountsAndComeWithoutProofBeforeTheDayIsSigned() throws IOException {
        Scene scene = new Scene();
        scene.row(Scene.newCitizenId(), 0);
        List<String> numbers = closedAtTheBank(scene);
        String order = given().auth()
                .oauth2(Scene.BK)
                .get("/api/v1/closure-orders?incidentId=" + scene.incident)
                .path("items[0].id");

        Response made = made(Map.of("orderId", order));

        Map<String, byte[]> files = container(made.path("id"));
        JsonNode messages = JSON.readTree(files.get("manifest.json")).path("messages");
        assertEquals(numbers.size() * 4, messages.size());
        assertFalse(files.containsKey("audit/entry.json"));
        assertTrue(text(files, "README.txt").contains("sha256sum"));
        given().auth()
                .oauth2(Scene.BKA)
                .get(EVIDENCE + "?orderId=" + order)
                .then()
                .body("items.id", contains(made.<String>path("id")));
    }

    @Test
    void shouldGiveItToTheAccountsOwnBankOnlyAndForAReason() {
        Scene scene = new Scene();
        scene.row(Scene.newCitizenId(), 0);
        scene.prepared();
        Object id = scene.accounts(Scene.BK).getFirst().get("id");

        Scene.post(Scene.BK, EVIDENCE, Map.of("accountId", id)).then().statusCode(422);
        Scene.post(Scene.BK, EVIDENCE, Map.of("reasonCode", "DISPUTE"))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("account-or-order"));
        Scene.post(Scene.BK, EVIDENCE, Map.of("accountId", id, "reasonCode", "DISPUTE"))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("messages-in-container"));
        Scene.post(Scene.OTHER_BK, EVIDENCE, Map.of("accountId", id, "reasonCode", "DISPUTE"))
                .then()
                .statusCode(404);
        Scene.post(Scene.CC, EVIDENCE, Map.of("accountId", id, "reasonCode", "DISPUTE"))
                .then()
                .statusCode(403);
    }

    /** One account more than the scene has, all of them closed. */
    private List<String> closedAtTheBank(Scene scene) {
        scene.row(Scene.newCitizenId(), 0);
        List<String> numbers = scene.rows.stream()
                .map(row -> (String) row.get("accountNumber"))
                .toList();
        scene.prepared().asked().decidedToClose().ordered();
        numbers.forEach(number -> {
            scene.awaitState(number, "SENT");
            String request =
                    bank.askedAbout(number).getFirst().body().path("requestId").asText();
            send(callback(request, 1, "ACKNOWLEDGED")).then().statusCode(202);
            send(closed(request, 2)).then().statusCode(202);
        });
        return numbers;
    }

    private static Response made(Map<String, Object> of) {
        Map<String, Object> wanted = new HashMap<>(of);
        wanted.put("reasonCode", "DISPUTE");
        return Scene.post(Scene.BK, EVIDENCE, wanted)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static Map<String, byte[]> container(String id) {
        return EvidenceVerifier.unpacked(given().auth()
                .oauth2(Scene.BK)
                .get(EVIDENCE + "/" + UUID.fromString(id) + "/container")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray());
    }

    private static String sum(byte[] bytes) {
        try {
            return EvidenceVerifier.hex(EvidenceVerifier.sha256(bytes));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
