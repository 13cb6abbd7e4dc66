package org.dongthuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.local.keycloak.PartnerKeys;
import org.dongthuan.local.setting.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path data;

    private static LocalStack stack;

    @BeforeAll
    static void start() {
        stack = LocalStack.start(StackOptions.on(data).withFreePorts().withOnly("postgres", "keycloak"));
    }

    @AfterAll
    static void stop() {
        stack.stop();
    }

    @Test
    void shouldPutRoleOrganisationAndAreaOfAnOfficerIntoTheToken() throws Exception {
        JsonNode officer = officer("co.laobao");
        assertEquals("[\"CO\"]", officer.at("/realm_access/roles").toString());
        assertEquals("UBND-19432", officer.get("org").asText());
        assertEquals("[\"19432\"]", officer.get("communes").toString());
        assertEquals("Hồ Thị Mai Lan", officer.get("name").asText());
        assertEquals(600, officer.get("exp").asLong() - officer.get("iat").asLong());
        assertFalse(officer.has("provinces"));

        JsonNode provincial = officer("pp.tinh");
        assertEquals("[\"45\"]", provincial.get("provinces").toString());
        assertFalse(provincial.has("communes"));
        assertEquals("[\"19435\"]", officer("co.khac").get("communes").toString());
    }

    @Test
    void shouldGiveServicesTheServiceRoleByTheirSecret() throws Exception {
        JsonNode service = claims(token(Map.of(
                "grant_type", "client_credentials",
                "client_id", "svc-consent",
                "client_secret", stack.settings().clientSecret("svc-consent"))));
        assertEquals("[\"SERVICE\"]", service.at("/realm_access/roles").toString());
        assertEquals("svc-consent", service.get("azp").asText());
    }

    @Test
    void shouldLetAPartnerInByItsKeyOnly() throws Exception {
        JsonNode partner = claims(token(Map.of(
                "grant_type", "client_credentials",
                "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion", assertion("partner-truonggiang", "partner-truonggiang"))));
        assertEquals("NH-TG", partner.get("org").asText());
        assertEquals("[\"BK\"]", partner.at("/realm_access/roles").toString());

        JsonNode refused = token(Map.of(
                "grant_type", "client_credentials",
                "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion", assertion("partner-truonggiang", "partner-dabac")));
        assertFalse(refused.has("access_token"));
        assertTrue(refused.has("error"), refused::toString);
    }

    private static JsonNode officer(String name) throws Exception {
        return claims(token(Map.of(
                "grant_type",
                "password",
                "client_id",
                "gateway",
                "client_secret",
                stack.settings().clientSecret("gateway"),
                "username",
                name,
                "password",
                Settings.DEMO_PASSWORD)));
    }

    private static JsonNode token(Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(tokenAddress())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static JsonNode claims(JsonNode answer) throws Exception {
        assertTrue(answer.has("access_token"), answer::toString);
        return JSON.readTree(Base64.getUrlDecoder()
                .decode(answer.get("access_token").asText().split("\\.")[1]));
    }

    private static URI tokenAddress() {
        return URI.create(stack.settings().realmUrl() + "/protocol/openid-connect/token");
    }

    /** A client assertion (RFC 7523 §3) of one client, signed with the key of another or the same. */
    private static String assertion(String client, String keyOwner) throws Exception {
        long now = Instant.now().getEpochSecond();
        String signed = part(Map.of("alg", "RS256", "kid", client)) + "."
                + part(Map.of(
                        "iss",
                        client,
                        "sub",
                        client,
                        "aud",
                        stack.settings().realmUrl(),
                        "jti",
                        UUID.randomUUID().toString(),
                        "iat",
                        now,
                        "exp",
                        now + 60));
        String pem =
                Files.readString(PartnerKeys.file(stack.settings(), keyOwner)).replaceAll("-----[A-Z ]+-----", "");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem))));
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String part(Map<String, Object> content) throws Exception {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(content));
    }
}
