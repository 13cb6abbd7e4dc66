package org.dongthuan.platform.job;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Failures that only say that somebody else changed the same thing at the same moment: trying again is right. */
final class LostRace {

    /** Serialization failure and deadlock (PostgreSQL, appendix A). */
    private static final Set<String> STATES = Set.of("40001", "40P01");

    private LostRace() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof LockTimeoutException) {
                return true;
            }
            if (cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
