package org.dongthuan.intake.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Stored sign-in challenges. */
@ApplicationScoped
public class SignInRepository implements PanacheRepositoryBase<SignInChallenge, UUID> {

    /** Locked, so that tries at the same moment are counted one by one. */
    Optional<SignInChallenge> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    long countSince(UUID personId, Instant since) {
        return count("personId = ?1 and createdAt > ?2", personId, since);
    }
}
