package org.dongthuan.gateway.stub;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dongthuan.gateway.stub.StubService.Answer;
import org.dongthuan.gateway.stub.StubService.Call;

/** Stands for Keycloak and for intake as issuer of citizens' tokens: real keys, real signatures, code flow with PKCE. */
public final class StubKeycloak {

    private final StubService server;
    private final KeyPair keys = newKeys();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Set<String> roles = Set.of("CO");
    private volatile String org = "UBND-19432";
    private volatile String subject = "officer-1";

    public StubKeycloak(int port) {
        server = new StubService("", port);
        server.when("GET /realms/dongthuan/.well-known/openid-configuration", call -> Answer.json(200, discovery()));
        server.when("GET /realms/dongthuan/certs", call -> Answer.json(200, jwks()));
        server.when("GET /realms/dongthuan/auth", this::authorise);
        server.when("POST /realms/dongthuan/token", this::token);
        server.when(
                "GET /realms/dongthuan/logout",
                call -> redirect(query(call.query()).get("post_logout_redirect_uri")));
        server.when("GET /become", this::become);
    }

    public String issuer() {
        return server.url() + "/realms/dongthuan";
    }

    /** Who signs in next. */
    public void nextOfficer(String organisation, String... codesOfRoles) {
        roles = Set.of(codesOfRoles);
        org = organisation;
        subject = "officer-1";
    }

    /** As {@link #nextOfficer}, somebody else than before. */
    public void nextOfficerCalled(String name, String organisation, String... codesOfRoles) {
        nextOfficer(organisation, codesOfRoles);
        subject = name;
    }

    public String officerToken(String subject, String... codesOfRoles) {
        return access(subject, Set.of(codesOfRoles), "gateway")
                .jws()
                .keyId("k1")
                .sign(keys.getPrivate());
    }

    public String partnerToken(String client) {
        return access("service-account-" + client, Set.of("UT"), client)
                .jws()
                .keyId("k1")
                .sign(keys.getPrivate());
    }

    public String expiredToken() {
        return access("late", Set.of("CO"), "gateway")
                .expiresAt(Instant.now().minusSeconds(3600))
                .jws()
                .keyId("k1")
                .sign(keys.getPrivate());
    }

    public String forgedToken() {
        return access("forger", Set.of("CO"), "gateway")
                .jws()
                .keyId("k1")
                .sign(newKeys().getPrivate());
    }

    public String citizenToken(String personId) {
        return Jwt.issuer("urn:dongthuan:citizen")
                .subject(personId)
                .claim("personId", personId)
                .claim("complaintId", UUID.randomUUID().toString())
                .groups("CIT")
                .expiresIn(1800)
                .jws()
                .keyId("k1")
                .sign(keys.getPrivate());
    }

    public String jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","kid":"k1","use":"sig","alg":"RS256","n":"%s","e":"%s"}]}""".formatted(base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    public void stop() {
        server.stop();
    }

    private JwtClaimsBuilder access(String subject, Set<String> codesOfRoles, String client) {
        return Jwt.issuer(issuer())
                .subject(subject)
                .audience("gateway")
                .claim("azp", client)
                .claim("preferred_username", subject)
                .claim("name", "Cán bộ thử nghiệm")
                .claim("org", org)
                .claim("communes", List.of("19432"))
                .claim("realm_access", Map.of("roles", codesOfRoles))
                .expiresIn(900);
    }

    private Answer authorise(Call call) {
        Map<String, String> asked = query(call.query());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        return redirect(asked.get("redirect_uri") + "?state=" + asked.get("state") + "&code=" + code);
    }

    private Answer token(Call call) {
        Map<String, String> form = query(call.body());
        Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
        if (asked == null || !"S256".equals(asked.get("code_challenge_method"))) {
            return Answer.json(400, "{\"error\":\"invalid_grant\"}");
        }
        if (!challenge(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))) {
            return Answer.json(400, "{\"error\":\"invalid_grant\",\"error_description\":\"PKCE\"}");
        }
        JwtClaimsBuilder id = access(subject, roles, "gateway");
        if (asked.containsKey("nonce")) {
            id.claim("nonce", asked.get("nonce"));
        }
        return Answer.json(200, """
                {"access_token":"%s","id_token":"%s","refresh_token":"r","token_type":"Bearer","expires_in":900}""".formatted(
                        officerToken(subject, roles.toArray(String[]::new)),
                        id.jws().keyId("k1").sign(keys.getPrivate())));
    }

    private Answer become(Call call) {
        Map<String, String> asked = query(call.query());
        nextOfficer(asked.get("org"), asked.get("roles").split(","));
        return Answer.json(200, "{}");
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/certs","end_session_endpoint":"%1$s/logout","userinfo_endpoint":"%1$s/userinfo",
                "response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private static Answer redirect(String target) {
        return new Answer(302, "text/plain", "", Map.of("Location", target));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> query(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
