package org.dongthuan.banksandbox.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Duration;
import java.util.List;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.dongthuan.banksandbox.signing.ReplayWindow;
import org.dongthuan.banksandbox.signing.SigningKeys;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Judges whether the platform's client asks ({@code private_key_jwt}, RFC 7523): {@code iss} and {@code sub} name it,
 * {@code aud} names this bank, signed with one of the platform's keys, not over, not far ahead, and seen once. Real time.
 */
@ApplicationScoped
class ClientAssertions {

    static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static final int MAX_LENGTH = 4096;
    private static final int MAX_JTI = 64;
    private static final int LONGEST_MINUTES = 10;
    private static final int SKEW_SECONDS = 10;

    private final JwtConsumer rules;
    private final ReplayWindow seen = new ReplayWindow(Duration.ofMinutes(LONGEST_MINUTES));
    private final SigningKeys keys;

    ClientAssertions(SandboxConfig config, SigningKeys keys) {
        this.keys = keys;
        this.rules = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setVerificationKeyResolver(this::key)
                .setExpectedIssuer(config.client().id())
                .setExpectedSubject(config.client().id())
                .setExpectedAudience(config.org())
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(LONGEST_MINUTES)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setRequireJwtId()
                .build();
    }

    boolean isFromClient(String assertion) {
        if (assertion == null || assertion.length() > MAX_LENGTH) {
            return false;
        }
        try {
            JwtClaims claims = rules.processToClaims(assertion);
            return claims.getJwtId().length() <= MAX_JTI
                    && seen.firstTime(claims.getJwtId(), System.currentTimeMillis());
        } catch (InvalidJwtException | MalformedClaimException e) {
            return false;
        }
    }

    private Key key(JsonWebSignature jws, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        return keys.peerKey(String.valueOf(jws.getKeyIdHeaderValue()))
                .orElseThrow(() -> new UnresolvableKeyException("No key of the platform has this id"));
    }
}
