package org.dongthuan.platform.job;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import org.dongthuan.platform.sql.SqlState;

/** Failures that only say that somebody else changed the same thing at the same moment: trying again is right. */
final class LostRace {

    private LostRace() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof LockTimeoutException) {
                return true;
            }
        }
        return SqlState.of(failure) == SqlState.LOST_RACE;
    }
}
