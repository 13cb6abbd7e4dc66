package org.dongthuan.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.local.LocalStack;

/** A partner's system with a key of its own, and whoever administers the realm: both use nothing of the platform. */
final class PartnerSystem {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COORDINATE_OCTETS = 32;

    private final LocalStack stack;
    private final String clientId;
    private final KeyPair key;

    PartnerSystem(LocalStack stack, String clientId) {
        this.stack = stack;
        this.clientId = clientId;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.key = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it gives away. */
    String publicKey() {
        ECPublicKey point = (ECPublicKey) key.getPublic();
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"k1\",\"x\":\"%s\",\"y\":\"%s\"}"
                .formatted(
                        coordinate(point.getW().getAffineX()),
                        coordinate(point.getW().getAffineY()));
    }

    /** The realm's administrator imports a file. @return clients and users added */
    int imported(byte[] file) {
        String admin = form(
                        "master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", stack.settings().secrets().password("keycloak.admin")))
                .get("access_token")
                .asText();
        String body = "{\"ifResourceExists\":\"FAIL\"," + new String(file, StandardCharsets.UTF_8).substring(1);
        return send(HttpRequest.newBuilder(
                                URI.create(stack.ports().http("keycloak") + "/admin/realms/dongthuan/partialImport"))
                        .header("Authorization", "Bearer " + admin)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .path("added")
                .asInt();
    }

    /** Reads its feed with a token that it got by its key. @return what the platform answers */
    JsonNode feed() {
        String realm = stack.settings().realmUrl();
        String token = form(
                        "dongthuan",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_assertion_type",
                                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                "client_assertion",
                                assertion(realm)))
                .get("access_token")
                .asText();
        return send(HttpRequest.newBuilder(URI.create(stack.publicUrl() + "/api/v1/partner/events"))
                .header("Authorization", "Bearer " + token));
    }

    private String assertion(String audience) {
        long now = Instant.now().getEpochSecond();
        String signed = part(Map.of("alg", "ES256", "kid", "k1")) + "."
                + part(Map.of(
                        "iss",
                        clientId,
                        "sub",
                        clientId,
                        "aud",
                        audience,
                        "iat",
                        now,
                        "exp",
                        now + 60,
                        "jti",
                        UUID.randomUUID().toString()));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode form(String realm, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(
                        stack.ports().http("keycloak") + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String coordinate(BigInteger value) {
        byte[] octets = value.toByteArray();
        byte[] padded = new byte[COORDINATE_OCTETS];
        int length = Math.min(octets.length, COORDINATE_OCTETS);
        System.arraycopy(octets, octets.length - length, padded, COORDINATE_OCTETS - length, length);
        return base64(padded);
    }

    private static String part(Map<String, Object> content) {
        try {
            return base64(JSON.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
