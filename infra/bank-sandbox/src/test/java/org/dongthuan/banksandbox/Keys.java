package org.dongthuan.banksandbox;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jose4j.base64url.Base64Url;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Keys of both sides, made for this run, and signatures written by hand from the decision record. */
final class Keys {

    static final PublicJsonWebKey BANK = key("bank", "bank-1");
    static final PublicJsonWebKey PLATFORM = key("platform", "platform-1");
    static final PublicJsonWebKey STRANGER = key("stranger", "platform-1");

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
                "NH-TG"));
    }

    static String sign(byte[] body) {
        return sign(body, PLATFORM, claims());
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

    /** A client's assertion as RFC 7523 has it. @param changed claims that differ from the right ones */
    static String assertion(PublicJsonWebKey key, Map<String, Object> changed) {
        long now = System.currentTimeMillis() / 1000;
        Map<String, Object> claims = new TreeMap<>(Map.of(
                "iss",
                "dongthuan",
                "sub",
                "dongthuan",
                "aud",
                "NH-TG",
                "jti",
                UUID.randomUUID().toString(),
                "exp",
                now + 60));
        claims.putAll(changed);
        claims.values().removeIf(""::equals);
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue("ES256");
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setPayload(JsonUtil.toJson(claims));
        jws.setKey(key.getPrivateKey());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the bank signed exactly these bytes for the platform. */
    static boolean isFromBank(String signature, byte[] body) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setKnownCriticalHeaders("iat", "jti", "aud");
            jws.setCompactSerialization(signature);
            jws.setEncodedPayload(Base64Url.encode(body));
            jws.setKey(BANK.getPublicKey());
            return jws.verifySignature()
                    && "bank-1".equals(jws.getKeyIdHeaderValue())
                    && "dongthuan".equals(jws.getHeader("aud"));
        } catch (JoseException e) {
            return false;
        }
    }

    /** Kept in a system property: Quarkus loads this class once for the test resource and once for the tests. */
    private static PublicJsonWebKey key(String owner, String keyId) {
        String property = "sandbox-test.key." + owner;
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
