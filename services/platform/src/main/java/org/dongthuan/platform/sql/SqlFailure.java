package org.dongthuan.platform.sql;

import java.sql.SQLException;

/** The database refused or is away; the state of its answer says which (PostgreSQL, appendix A). */
public class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String state;

    SqlFailure(SQLException cause) {
        super("SQL failed with state " + cause.getSQLState(), cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    /** Somebody else changed or holds the same rows: serialization failure, deadlock, lock not available. */
    public boolean lostRace() {
        return state.startsWith("40") || state.equals("55P03");
    }

    /** A value that no column can hold, such as a NUL character. */
    public boolean unstorable() {
        return state.startsWith("22");
    }

    /** The database cannot be reached, or is on its way down or up. */
    public boolean away() {
        return state.startsWith("08") || state.startsWith("57P");
    }
}
