package org.dongthuan.platform.sql;

import java.sql.SQLException;

/** The database refused or is away; {@link SqlState} tells which. */
public class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFailure(SQLException cause) {
        super("SQL failed with state " + cause.getSQLState(), cause);
    }
}
