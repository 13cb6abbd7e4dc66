package org.dongthuan.intake.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.code.CaseCode;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.config.IntakeConfig;
import org.dongthuan.intake.listed.ListedPeople;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.crypto.KeyedHash;
import org.dongthuan.platform.outbox.Outbox;

/**
 * Starts a sign-in. An unknown code, a person without a mobile number and one who asked too often all get the same answer
 * as everybody else, so that nobody can learn from it which codes exist.
 */
@ApplicationScoped
public class RequestSignInCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final ComplaintRepository complaints;
    private final ListedPeople listed;
    private final SignInRepository challenges;
    private final BeyondScope beyond;
    private final Outbox outbox;
    private final KeyRing keys;
    private final KeyedHash hash;
    private final IntakeConfig config;
    private final InstantSource clock;

    RequestSignInCode(
            ComplaintRepository complaints,
            ListedPeople listed,
            SignInRepository challenges,
            BeyondScope beyond,
            Outbox outbox,
            KeyRing keys,
            KeyedHash hash,
            IntakeConfig config,
            InstantSource clock) {
        this.complaints = complaints;
        this.listed = listed;
        this.challenges = challenges;
        this.beyond = beyond;
        this.outbox = outbox;
        this.keys = keys;
        this.hash = hash;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Whoever may be signed in on the same device: the code decides, not their scope.
     *
     * @return id to send back with the password
     */
    @Transactional
    public UUID request(CaseCode code) {
        return beyond.look(() -> challengeFor(code));
    }

    private UUID challengeFor(CaseCode code) {
        Instant now = clock.instant();
        return owner(code)
                .filter(owner -> challenges.countSince(owner.personId(), now.minus(HOUR))
                        < config.signIn().maxCodesPerHour())
                .map(owner -> challenge(owner, now))
                .orElseGet(UUID::randomUUID);
    }

    private Optional<CodeOwner> owner(CaseCode code) {
        return complaints
                .findByCode(code)
                .map(complaint -> new CodeOwner(complaint.personId(), Optional.of(complaint.id())))
                .or(() -> listed.ownerOf(code).map(personId -> new CodeOwner(personId, Optional.empty())));
    }

    private UUID challenge(CodeOwner owner, Instant now) {
        String oneTimeCode = "%06d".formatted(RANDOM.nextInt(CODES));
        SignInChallenge challenge = new SignInChallenge(
                owner, oneTimeCode, keys, hash, now, config.signIn().codeLifetime());
        challenges.persist(challenge);
        outbox.record(new SignInCodeRequested(challenge.id(), owner.personId(), challenge.expiresAt()));
        return challenge.id();
    }
}
