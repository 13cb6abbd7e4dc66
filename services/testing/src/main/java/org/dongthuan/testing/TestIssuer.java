package org.dongthuan.testing;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Issues real signed tokens of the shapes that Keycloak (officers, services) and intake (citizens) issue. */
public final class TestIssuer {

    private static final String CITIZEN_ISSUER = "urn:dongthuan:citizen";
    private static final KeyPair KEYS = newKeys();
    private static final String KEY_ID = "test";
    private static final int OK = 200;

    private final HttpServer server;

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    static TestIssuer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestIssuer issuer = new TestIssuer(server);
            issuer.serve("/realms/dongthuan/.well-known/openid-configuration", issuer.discovery());
            issuer.serve("/keys", jwks());
            issuer.serve("/internal/v1/citizen-keys", jwks());
            issuer.serve("/realms/dongthuan/protocol/openid-connect/token", serviceToken(issuer.url()));
            server.start();
            // Tests may run in another class loader than the one that started this.
            System.setProperty("dongthuan.test.issuer", issuer.url());
            System.setProperty(
                    "dongthuan.test.key",
                    Base64.getEncoder().encodeToString(KEYS.getPrivate().getEncoded()));
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return citizenUrl() + "/realms/dongthuan";
    }

    String citizenUrl() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** An officer's token. */
    public static String officer(String id, String role, String org, String... communes) {
        return keycloak(id, Set.of(role))
                .claim("org", org)
                .claim("communes", List.of(communes))
                .sign(TokenKeys.privateKey());
    }

    /** A token of an officer of a provincial body. */
    public static String provincial(String id, String role, String org, String... provinces) {
        return keycloak(id, Set.of(role))
                .claim("org", org)
                .claim("provinces", List.of(provinces))
                .sign(TokenKeys.privateKey());
    }

    /** A token of a partner's system, as its client gets it: the organisation's role, and the client it was given to. */
    public static String partner(String client, String role, String org) {
        return keycloak("service-account-" + client, Set.of(role))
                .claim("org", org)
                .claim("azp", client)
                .sign(TokenKeys.privateKey());
    }

    /** A token of another service. */
    public static String service(String name) {
        return keycloak("svc-" + name, Set.of("SERVICE")).sign(TokenKeys.privateKey());
    }

    /** A citizen's token, as intake issues it after the one-time password. */
    public static String citizen(String personId, String complaintId) {
        return Jwt.issuer(CITIZEN_ISSUER)
                .subject(personId)
                .groups("CIT")
                .claim("personId", personId)
                .claim("complaintId", complaintId)
                .expiresIn(Duration.ofMinutes(30))
                .jws()
                .keyId(KEY_ID)
                .sign(TokenKeys.privateKey());
    }

    private static io.smallrye.jwt.build.JwtSignatureBuilder signable(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID);
    }

    private static OfficerToken keycloak(String id, Set<String> roles) {
        JwtClaimsBuilder claims = Jwt.issuer(System.getProperty("dongthuan.test.issuer"))
                .subject(id)
                .preferredUserName(id)
                .claim("realm_access", Map.of("roles", roles))
                .expiresIn(Duration.ofMinutes(30));
        return new OfficerToken(claims);
    }

    private record OfficerToken(JwtClaimsBuilder claims) {
        OfficerToken claim(String name, Object value) {
            claims.claim(name, value);
            return this;
        }

        String sign(java.security.PrivateKey key) {
            return signable(claims).sign(key);
        }
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(OK, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","jwks_uri":"%2$s/keys","authorization_endpoint":"%1$s/auth",
                 "token_endpoint":"%1$s/protocol/openid-connect/token","subject_types_supported":["public"],
                 "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(url(), citizenUrl());
    }

    private static String serviceToken(String issuer) {
        String token = Jwt.issuer(issuer)
                .subject("svc-test")
                .claim("realm_access", Map.of("roles", Set.of("SERVICE")))
                .expiresIn(Duration.ofHours(1))
                .jws()
                .keyId(KEY_ID)
                .sign(KEYS.getPrivate());
        return "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
    }

    private static String jwks() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return """
                {"keys":[{"kty":"RSA","kid":"%s","alg":"RS256","use":"sig","n":"%s","e":"%s"}]}""".formatted(KEY_ID, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
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
}
