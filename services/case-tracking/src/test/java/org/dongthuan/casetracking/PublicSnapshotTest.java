package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.CP;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.incidentEvent;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.SealStore;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** What was told to everybody, checked as somebody outside would: with the JDK, the answer's text and the published key. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SealStore.class)
class PublicSnapshotTest {

    @Test
    void shouldSignWhatItTellsSoThatNobodyCanChangeANumber() throws JoseException, GeneralSecurityException {
        // Given
        String incident = reportIncident("2023-06-21");
        String path = "/api/v1/public/incidents/"
                + get(CC, "/api/v1/incidents/" + incident).path("code");
        RestAssured.get(path + "/snapshot").then().statusCode(404);
        incidentEvent(CC, incident, "confirm", Map.of());
        incidentEvent(CP, incident, "confirm", Map.of());
        Duties.inForce(incident);

        // When
        Response answer = RestAssured.get(path + "/snapshot");

        // Then
        answer.then().statusCode(200).header("Cache-Control", startsWith("public, max-age=30"));
        String body = answer.asString();
        String text = body.substring(body.indexOf(":{") + 1, body.indexOf(",\"sha256\":"));
        assertTrue(text.startsWith("{\"accounts\":{"), text);
        assertTrue(text.contains("\"promises\":[{\"dueOn\":\"2099-12-31\",\"measure\":"), text);
        assertEquals(Sha256.hex(text), answer.path("sha256"));
        assertTrue(isSigned(text, answer));
        assertFalse(isSigned(text.replace("\"PROMISED\"", "\"FULFILLED\""), answer));
        assertEquals(RestAssured.get(path).<Object>path("promises"), answer.<Object>path("snapshot.promises"));
    }

    @Test
    void shouldPublishNothingButThePublicPartsOfTheKeys() {
        RestAssured.get("/api/v1/public/keys")
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public"))
                .body("keys[0]", hasKey("kid"))
                .body("keys[0]", hasKey("x"))
                .body("keys[0]", not(hasKey("d")));
    }

    private static boolean isSigned(String text, Response answer) throws JoseException, GeneralSecurityException {
        JsonWebKeySet keys =
                new JsonWebKeySet(RestAssured.get("/api/v1/public/keys").asString());
        PublicKey key = ((PublicJsonWebKey) keys.findJsonWebKey(answer.path("keyId"), "EC", null, null)).getPublicKey();
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key);
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(answer.<String>path("signature")));
    }
}
