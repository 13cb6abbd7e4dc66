package org.dongthuan.bankintegration.exchange.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Proves to a bank's token endpoint who asks, with the key that also signs our messages ({@code private_key_jwt}, RFC 7523).
 * Real time.
 */
@ApplicationScoped
public class ClientAssertions {

    private static final InstantSource REAL = InstantSource.system();
    private static final Duration LIFETIME = Duration.ofMinutes(1);
    /** Typed, so that nothing else that the key signed passes for one. */
    private static final String TYPE = "client-authentication+jwt";

    private final SigningKeys keys;

    ClientAssertions(SigningKeys keys) {
        this.keys = keys;
    }

    /** A new one, good once. @param client our client there. @param audience who is to believe it */
    public String of(String client, String audience) {
        Instant now = REAL.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(client);
        claims.setSubject(client);
        claims.setAudience(audience);
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(LIFETIME).getEpochSecond()));
        claims.setJwtId(UUID.randomUUID().toString());
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKeyIdHeaderValue(keys.keyId());
        jws.setHeader("typ", TYPE);
        jws.setPayload(claims.toJson());
        jws.setKey(keys.privateKey());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The signing key cannot sign", e);
        }
    }
}
