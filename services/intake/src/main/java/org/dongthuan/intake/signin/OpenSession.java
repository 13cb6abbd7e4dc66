package org.dongthuan.intake.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.config.IntakeConfig;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.crypto.KeyedHash;

/** Exchanges a one-time password for a token. A wrong try is counted even though it is refused. */
@ApplicationScoped
public class OpenSession {

    private final SignInRepository challenges;
    private final BeyondScope beyond;
    private final CitizenTokens tokens;
    private final KeyedHash hash;
    private final IntakeConfig config;
    private final InstantSource clock;

    OpenSession(
            SignInRepository challenges,
            BeyondScope beyond,
            CitizenTokens tokens,
            KeyedHash hash,
            IntakeConfig config,
            InstantSource clock) {
        this.challenges = challenges;
        this.beyond = beyond;
        this.tokens = tokens;
        this.hash = hash;
        this.config = config;
        this.clock = clock;
    }

    /** Empty when the challenge is unknown, used, expired or void, or the password is wrong. */
    @Transactional
    public Optional<CitizenTokens.Session> open(UUID challengeId, String oneTimeCode) {
        return beyond.look(() -> opened(challengeId, oneTimeCode));
    }

    private Optional<CitizenTokens.Session> opened(UUID challengeId, String oneTimeCode) {
        return challenges
                .lock(challengeId)
                .filter(challenge ->
                        challenge.attempt(oneTimeCode, config.signIn().maxAttempts(), hash, clock.instant()))
                .map(challenge -> tokens.issue(challenge.personId(), challenge.complaintId()));
    }
}
