package org.dongthuan.banksandbox.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.UUID;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.dongthuan.banksandbox.problem.BankProblem;
import org.jose4j.base64url.Base64Url;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Detached JWS (RFC 7515 appendix F) over the exact bytes of a body, ES256. The protected header carries {@code kid},
 * {@code iat} (seconds, real time), {@code jti} (fresh for every sending) and {@code aud}, the last three marked
 * critical. Source of the rules: contracts/decisions/0005.
 */
@ApplicationScoped
public class DetachedJws {

    /** Header in which the signature travels. */
    public static final String HEADER = "X-JWS-Signature";

    private static final String[] CRITICAL = {"iat", "jti", "aud"};
    private static final int MAX_LENGTH = 2048;
    private static final AlgorithmConstraints ONLY_ES256 =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private final SigningKeys keys;
    private final String ownName;
    private final String peerName;
    private final long windowMillis;
    private final ReplayWindow seen;

    public DetachedJws(SigningKeys keys, SandboxConfig config) {
        this.keys = keys;
        this.ownName = config.org();
        this.peerName = config.platform().audience();
        this.windowMillis = config.signing().window().toMillis();
        this.seen = new ReplayWindow(config.signing().window());
    }

    /** Signs for the platform with this bank's key. */
    public String sign(byte[] body) {
        return sign(body, keys.privateKey());
    }

    /** Signs under this bank's key id with a key that is not the bank's; for scripted misbehaviour. */
    public String signWrongly(byte[] body) {
        return sign(body, keys.wrongKey());
    }

    private String sign(byte[] body, PrivateKey key) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKeyIdHeaderValue(keys.keyId());
        jws.setCriticalHeaderNames(CRITICAL);
        jws.getHeaders().setObjectHeaderValue("iat", System.currentTimeMillis() / 1000);
        jws.setHeader("jti", UUID.randomUUID().toString());
        jws.setHeader("aud", peerName);
        jws.setPayloadBytes(body);
        jws.setKey(key);
        try {
            return jws.getDetachedContentCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The signing key cannot sign", e);
        }
    }

    /**
     * Checks what the platform signed.
     *
     * @throws BankProblem 401 with the code of the first broken rule: {@code signature-missing}, {@code -malformed},
     *     {@code -unknown-key}, {@code -invalid}, {@code -wrong-audience}, {@code -expired}, {@code -replayed}
     */
    public void verify(String signature, byte[] body) {
        if (signature == null || signature.isBlank()) {
            throw refused("signature-missing", "must hold a detached JWS over the body");
        }
        JsonWebSignature jws = parse(signature);
        PublicKey key = keys.peerKey(String.valueOf(jws.getKeyIdHeaderValue()))
                .orElseThrow(() -> refused("signature-unknown-key", "kid is not among the platform's keys"));
        if (!valid(jws, key, body)) {
            throw refused("signature-invalid", "does not fit the body and key");
        }
        checkClaims(jws);
    }

    private static JsonWebSignature parse(String signature) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(ONLY_ES256);
        jws.setKnownCriticalHeaders(CRITICAL);
        try {
            int firstDot = signature.indexOf('.');
            if (signature.length() > MAX_LENGTH || firstDot < 0 || !signature.startsWith("..", firstDot)) {
                throw refused("signature-malformed", "expected header..signature");
            }
            jws.setCompactSerialization(signature);
            return jws;
        } catch (JoseException e) {
            throw refused("signature-malformed", "expected header..signature");
        }
    }

    private static boolean valid(JsonWebSignature jws, PublicKey key, byte[] body) {
        try {
            // Not setPayloadBytes: the parser has already set an empty encoded payload, which would win.
            jws.setEncodedPayload(Base64Url.encode(body));
            jws.setKey(key);
            return jws.verifySignature();
        } catch (JoseException e) {
            return false;
        }
    }

    private void checkClaims(JsonWebSignature jws) {
        if (!ownName.equals(jws.getHeader("aud"))) {
            throw refused("signature-wrong-audience", "aud must name this bank");
        }
        long now = System.currentTimeMillis();
        Object issuedAt = jws.getHeaders().getObjectHeaderValue("iat");
        if (!(issuedAt instanceof Number seconds) || Math.abs(now - seconds.longValue() * 1000) > windowMillis) {
            throw refused("signature-expired", "iat must be within the replay window of now");
        }
        String messageId = jws.getHeader("jti");
        if (messageId == null || messageId.isBlank() || messageId.length() > 64) {
            throw refused("signature-malformed", "jti must be given, at most 64 characters");
        }
        if (!seen.firstTime(messageId, now)) {
            throw refused("signature-replayed", "jti was used before; sign every sending anew");
        }
    }

    private static BankProblem refused(String code, String rule) {
        return BankProblem.of(401, code, HEADER, code, rule);
    }
}
