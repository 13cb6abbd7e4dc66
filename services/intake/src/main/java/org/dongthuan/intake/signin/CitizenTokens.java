package org.dongthuan.intake.signin;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.config.IntakeConfig;
import org.dongthuan.platform.access.Roles;

/** Issues citizens' tokens. Tokens live in real time, whatever the scenario's clock says. */
@Singleton
public class CitizenTokens {

    private static final String ISSUER = "urn:dongthuan:citizen";

    private final CitizenKeys keys;
    private final IntakeConfig config;

    CitizenTokens(CitizenKeys keys, IntakeConfig config) {
        this.keys = keys;
        this.config = config;
    }

    /** A signed-in citizen. */
    public record Session(String accessToken, Instant expiresAt) {

        /** Leaves the token out. */
        @Override
        public String toString() {
            return "Session[" + expiresAt + "]";
        }
    }

    Session issue(UUID personId, Optional<UUID> complaintId) {
        Instant now = Instant.now();
        Instant expires = now.plus(config.signIn().sessionLifetime());
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .subject(personId.toString())
                .groups(Roles.CIT)
                .claim("personId", personId.toString())
                .issuedAt(now)
                .expiresAt(expires);
        complaintId.ifPresent(id -> claims.claim("complaintId", id.toString()));
        CitizenKeys.SigningKey key = keys.current();
        String token = claims.jws()
                .keyId(key.kid())
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key.privateKey());
        return new Session(token, expires);
    }
}
