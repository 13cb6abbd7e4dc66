package org.dongthuan.platform.sql;

import java.sql.SQLException;
import java.util.Set;

/** What a failure of the database means for whoever asked (SQLSTATE, PostgreSQL appendix A). */
public enum SqlState {
    /** Somebody else changed or holds the same rows: serialization failure, deadlock, lock not available. */
    LOST_RACE,
    /** A value that no column can hold, such as a NUL character. */
    UNSTORABLE,
    /** The database cannot be reached, or is on its way down or up. */
    AWAY,
    /** Anything else, also a failure that the database has no part in. */
    OTHER;

    private static final Set<String> RACES = Set.of("40001", "40P01", "55P03");

    /**
     * What the first answer of the database among the causes says. A failure of JDBC without any is the pool's: no connection
     * was to be had.
     */
    public static SqlState of(Throwable failure) {
        SqlState found = OTHER;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                if (sql.getSQLState() != null) {
                    return of(sql.getSQLState());
                }
                found = AWAY;
            }
        }
        return found;
    }

    private static SqlState of(String state) {
        if (RACES.contains(state)) {
            return LOST_RACE;
        }
        if (state.startsWith("22")) {
            return UNSTORABLE;
        }
        return state.startsWith("08") || state.startsWith("57P") ? AWAY : OTHER;
    }
}
