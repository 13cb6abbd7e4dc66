package org.dongthuan.bankintegration.exchange.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;
import org.jose4j.base64url.Base64Url;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Detached JWS (RFC 7515 appendix F) over the exact bytes of a body, ES256; {@code kid}, {@code iat}, {@code jti} and
 * {@code aud} in the protected header. Source of the rules: contracts/decisions/0005.
 */
@ApplicationScoped
public class DetachedJws {

    /** Header in which the signature travels. */
    public static final String HEADER = "X-JWS-Signature";

    private static final String[] CRITICAL = {"iat", "jti", "aud"};
    private static final int MAX_LENGTH = 2048;
    private static final int MAX_JTI = 64;
    private static final AlgorithmConstraints ONLY_ES256 =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    // Signatures live on real time, also in a scenario on virtual time.
    private static final InstantSource REAL = InstantSource.system();

    private final SigningKeys keys;
    private final SeenSignatures seen;
    private final String ownName;
    private final Duration window;

    DetachedJws(SigningKeys keys, SeenSignatures seen, BankIntegrationConfig config) {
        this.keys = keys;
        this.seen = seen;
        this.ownName = config.signing().audience();
        this.window = config.signing().window();
    }

    /** Signs for a bank; every sending, repetitions included, is signed anew. @param org the bank's code */
    public String sign(byte[] body, String org) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKeyIdHeaderValue(keys.keyId());
        jws.setCriticalHeaderNames(CRITICAL);
        jws.getHeaders().setObjectHeaderValue("iat", REAL.instant().getEpochSecond());
        jws.setHeader("jti", UUID.randomUUID().toString());
        jws.setHeader("aud", org);
        jws.setPayloadBytes(body);
        jws.setKey(keys.privateKey());
        try {
            return jws.getDetachedContentCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The signing key cannot sign", e);
        }
    }

    /**
     * Checks what a bank signed and uses its {@code jti} up. Another bank's keys do not fit.
     *
     * @param org code of the bank it came from
     * @return the key id that signed
     * @throws DomainException 401 with the code of the first broken rule, see {@link SignatureProblem}
     */
    public String verify(String signature, byte[] body, String org) {
        if (signature == null || signature.isBlank()) {
            throw refused(SignatureProblem.MISSING);
        }
        JsonWebSignature jws = parse(signature);
        PublicKey key = keys.peerKey(org, String.valueOf(jws.getKeyIdHeaderValue()))
                .orElseThrow(() -> refused(SignatureProblem.UNKNOWN_KEY));
        if (!fits(jws, key, body)) {
            throw refused(SignatureProblem.INVALID);
        }
        checkClaims(jws, org);
        return jws.getKeyIdHeaderValue();
    }

    private static JsonWebSignature parse(String signature) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(ONLY_ES256);
        jws.setKnownCriticalHeaders(CRITICAL);
        int firstDot = signature.indexOf('.');
        if (signature.length() > MAX_LENGTH || firstDot < 0 || !signature.startsWith("..", firstDot)) {
            throw refused(SignatureProblem.MALFORMED);
        }
        try {
            jws.setCompactSerialization(signature);
            return jws;
        } catch (JoseException e) {
            throw refused(SignatureProblem.MALFORMED);
        }
    }

    private static boolean fits(JsonWebSignature jws, PublicKey key, byte[] body) {
        try {
            // Not setPayloadBytes: the parser has already set an empty encoded payload, which would win.
            jws.setEncodedPayload(Base64Url.encode(body));
            jws.setKey(key);
            return jws.verifySignature();
        } catch (JoseException e) {
            return false;
        }
    }

    private void checkClaims(JsonWebSignature jws, String org) {
        if (!ownName.equals(jws.getHeader("aud"))) {
            throw refused(SignatureProblem.WRONG_AUDIENCE);
        }
        Instant now = REAL.instant();
        if (!(jws.getHeaders().getObjectHeaderValue("iat") instanceof Number seconds)
                || Duration.between(Instant.ofEpochSecond(seconds.longValue()), now)
                                .abs()
                                .compareTo(window)
                        > 0) {
            throw refused(SignatureProblem.EXPIRED);
        }
        String id = jws.getHeader("jti");
        if (id == null || id.isBlank() || id.length() > MAX_JTI) {
            throw refused(SignatureProblem.MALFORMED);
        }
        // A message may be dated one window ahead and then stays fresh for another.
        if (!seen.firstTime(org + ":" + id, now.plus(window.multipliedBy(2)))) {
            throw refused(SignatureProblem.REPLAYED);
        }
    }

    private static DomainException refused(SignatureProblem problem) {
        return new DomainException(
                problem,
                problem.title() + ". Sign every sending anew.",
                List.of(new Violation(HEADER, problem.code(), problem.title())));
    }
}
