package org.dongthuan.bankintegration;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jose4j.base64url.Base64Url;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Keys of both sides, made for this run, and signatures written by hand from the decision record. */
final class Keys {

    static final PublicJsonWebKey BANK = key("bank", "bank-1");
    static final PublicJsonWebKey OTHER_BANK = key("other-bank", "bank-1");
    static final PublicJsonWebKey STRICT_BANK = key("strict-bank", "bank-1");
    static final PublicJsonWebKey PLATFORM = key("platform", "platform-1");
    static final PublicJsonWebKey STRANGER = key("stranger", "bank-1");

    private Keys() {}

    static String privateSet(PublicJsonWebKey key) {
        return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
    }

    static String publicSet(PublicJsonWebKey key) {
        return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    static Map<String, Object> claims() {
        return new TreeMap<>(Map.of(
                "iat",
                System.currentTimeMillis() / 1000,
                "jti",
                UUID.randomUUID().toString(),
                "aud",
                "dongthuan"));
    }

    static String signByBank(byte[] body) {
        return sign(body, BANK, claims());
    }

    static String signByOtherBank(byte[] body) {
        return sign(body, OTHER_BANK, claims());
    }

    static String sign(byte[] body, PublicJsonWebKey key, Map<String, Object> claims) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue("ES256");
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setCriticalHeaderNames("iat", "jti", "aud");
        claims.forEach(jws.getHeaders()::setObjectHeaderValue);
        jws.setPayloadBytes(body);
        jws.setKey(key.getPrivateKey());
        try {
            return jws.getDetachedContentCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the platform signed exactly these bytes for this bank. */
    static boolean isFromPlatform(String signature, byte[] body, String org) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setKnownCriticalHeaders("iat", "jti", "aud");
            jws.setCompactSerialization(signature);
            jws.setEncodedPayload(Base64Url.encode(body));
            jws.setKey(PLATFORM.getPublicKey());
            return jws.verifySignature()
                    && "platform-1".equals(jws.getKeyIdHeaderValue())
                    && org.equals(jws.getHeader("aud"));
        } catch (JoseException e) {
            return false;
        }
    }

    /** Whether a token request proves the platform's client to this bank by its key, and by nothing else. */
    static boolean isAssertionFor(String org, String form) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setCompactSerialization(fields.get("client_assertion"));
            jws.setKey(PLATFORM.getPublicKey());
            JwtClaims claims = JwtClaims.parse(jws.getPayload());
            return jws.verifySignature()
                    && !fields.containsKey("client_secret")
                    && "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
                            .equals(fields.get("client_assertion_type"))
                    && "dongthuan".equals(claims.getIssuer())
                    && "dongthuan".equals(claims.getSubject())
                    && claims.getAudience().equals(List.of(org))
                    && claims.getJwtId() != null
                    && claims.getExpirationTime().isAfter(NumericDate.now());
        } catch (JoseException | InvalidJwtException | MalformedClaimException e) {
            return false;
        }
    }

    /** Kept in a system property: Quarkus loads this class once for the test resource and once for the tests. */
    private static PublicJsonWebKey key(String owner, String keyId) {
        String property = "bank-integration-test.key." + owner;
        try {
            String known = System.getProperty(property);
            if (known != null) {
                return PublicJsonWebKey.Factory.newPublicJwk(known);
            }
            PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(keyId);
            System.setProperty(property, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
