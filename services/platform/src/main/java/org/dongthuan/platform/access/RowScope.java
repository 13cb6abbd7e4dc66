package org.dongthuan.platform.access;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.dongthuan.platform.config.PlatformConfig;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * The second fence: tells the database whose rows a borrowed connection may show, so that its row-level security holds
 * even where a query forgets the service's scope predicate. Works in services that switch {@code row-scope} on and have
 * policies on {@code dongthuan.scope}; a connection that this class has not met shows no row of a guarded table.
 */
@Singleton
public class RowScope implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(RowScope.class);
    private static final String SET =
            "select set_config('dongthuan.scope', ?, ?), set_config('dongthuan.scope_values', ?, ?)";

    private final CurrentActor actor;
    private final boolean on;
    /** The driver's own connections: what the pool hands over is a new wrapper each time. Dead ones are forgotten. */
    private final Set<PGConnection> narrowed =
            Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

    RowScope(CurrentActor actor, PlatformConfig config) {
        this.actor = actor;
        this.on = config.rowScope();
    }

    /**
     * What the policies read.
     *
     * @param kind {@code system}, {@code all}, {@code person}, {@code commune}, {@code province}, {@code org},
     *     {@code audit} (auditors, who see duties but no cases) or {@code none}
     * @param values codes or ids, comma-separated; empty where the kind needs none
     */
    record Setting(String kind, String values) {

        static final Setting SYSTEM = new Setting("system", "");

        /**
         * As the services' predicates choose, in their order. Public endpoints, other services and the platform's own work
         * are {@code system}: they prove themselves otherwise than by a place or an organisation.
         */
        static Setting of(Actor who) {
            if (who.equals(Actor.ANONYMOUS) || who.hasAny("SYS", Roles.SERVICE)) {
                return SYSTEM;
            }
            if (who.has(Roles.CIT)) {
                return new Setting(
                        "person", who.personId().map(Object::toString).orElse(""));
            }
            if (who.hasAny(Roles.CO, Roles.CC, Roles.CP)) {
                return new Setting("commune", joined(who.communes()));
            }
            if (who.hasAny(Roles.UT, Roles.PO, Roles.POL, Roles.BK, Roles.BKA)) {
                return new Setting("org", joined(who.org().map(Set::of).orElse(Set.of())));
            }
            if (who.hasAny(Roles.SB, Roles.ST, Roles.PP)) {
                return new Setting("province", joined(who.provinces()));
            }
            return new Setting(who.has(Roles.DPO) ? "all" : who.has(Roles.AUD) ? "audit" : "none", "");
        }

        /** A code with a comma would read as two; there is none, and none is let through. */
        private static String joined(Set<String> codes) {
            return String.join(
                    ",", codes.stream().filter(code -> !code.contains(",")).toList());
        }
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        if (on) {
            widen(connection);
        }
    }

    /**
     * Throws nothing, like all that follows: what is thrown from here the pool takes for its own fault, and never gets the
     * connection back. A connection that cannot be told is ended instead, so that it shows nothing to anybody.
     */
    @Override
    public void onConnectionAcquire(Connection connection) {
        if (!on) {
            return;
        }
        Setting setting = Setting.of(actor.get());
        if (!setting.equals(Setting.SYSTEM)) {
            orEnd(connection, () -> narrow(connection, setting));
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        if (on) {
            orEnd(connection, () -> {
                if (narrowed.remove(driverOf(connection))) {
                    widen(connection);
                }
            });
        }
    }

    private void narrow(Connection connection, Setting setting) {
        if (inTransaction(connection)) {
            // The transaction's end, whichever it is, takes it back: no second word to the database.
            tell(connection, setting, true);
        } else {
            narrowed.add(driverOf(connection));
            tell(connection, setting, false);
        }
    }

    private static void orEnd(Connection connection, Runnable action) {
        try {
            action.run();
        } catch (IllegalStateException e) {
            LOG.warnf("A connection is ended: %s", e.getMessage());
            try {
                connection.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The database had ended it already", gone);
            }
        }
    }

    private static PGConnection driverOf(Connection connection) {
        try {
            return connection.unwrap(PGConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("Not a living connection of PostgreSQL", e);
        }
    }

    private static boolean inTransaction(Connection connection) {
        try {
            return !connection.getAutoCommit();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection does not say whether it is in a transaction", e);
        }
    }

    /** For all that follows on the connection, whether or not the transaction at hand is rolled back. */
    private static void widen(Connection connection) {
        tell(connection, Setting.SYSTEM, false);
        if (inTransaction(connection)) {
            try {
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException("The row scope could not be set", e);
            }
        }
    }

    static void tell(Connection connection, Setting setting, boolean untilItsEnd) {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, setting.kind());
            statement.setBoolean(2, untilItsEnd);
            statement.setString(3, setting.values());
            statement.setBoolean(4, untilItsEnd);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The row scope could not be set", e);
        }
    }
}
