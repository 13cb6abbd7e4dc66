package org.dongthuan.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.dongthuan.platform.access.RowScope.Setting;
import org.dongthuan.platform.config.PlatformConfig;

/**
 * The gate in the second fence: one piece of legitimate work on rows that the caller may not see, done as the system.
 * Answers must not tell the caller whether such a row was there. Each service names its places in a test
 * ({@code RowFenceTest}), so that a new one is a decision. Costs the system and anonymous callers nothing, everybody
 * else two round trips.
 *
 * <p>The work runs in the role {@code <user of the pool>_beyond}, whom no policy concerns: with a policy in the way, even
 * one that shows every row, the database plans without statistics and without indexes on patterns.
 */
@ApplicationScoped
public class BeyondScope {

    /** Bound while looking beyond: a look inside a look must not narrow the outer one's view. */
    private static final ScopedValue<Boolean> LOOKING = ScopedValue.newInstance();

    private static final String SET = "select set_config('role', %s, true), set_config('dongthuan.scope', ?, true),"
            + " set_config('dongthuan.scope_values', ?, true)";

    private final CurrentActor actor;
    private final DataSource source;
    private final EntityManager entities;
    private final boolean on;

    BeyondScope(CurrentActor actor, DataSource source, EntityManager entities, PlatformConfig config) {
        this.actor = actor;
        this.source = source;
        this.entities = entities;
        this.on = config.rowScope();
    }

    /**
     * Runs the work with every row in view; changes of entities that it makes are written before the view narrows again.
     * Keep it to the one lookup that needs it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T look(Supplier<T> work) {
        Setting own = Setting.of(actor.get());
        if (!on || LOOKING.isBound() || own.equals(Setting.SYSTEM)) {
            return work.get();
        }
        entities.flush();
        enter();
        T found;
        try {
            found = ScopedValue.where(LOOKING, true).call(work::get);
            entities.flush();
        } catch (RuntimeException e) {
            try {
                leave(own);
            } catch (IllegalStateException aborted) {
                // The transaction can do nothing more, so that there is nothing to narrow.
                e.addSuppressed(aborted);
            }
            throw e;
        }
        leave(own);
        return found;
    }

    private void enter() {
        tell("session_user || '_beyond'", Setting.SYSTEM);
    }

    private void leave(Setting own) {
        tell("'none'", own);
    }

    /** To the end of the transaction, whose connection this is. */
    private void tell(String role, Setting setting) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(SET.formatted(role))) {
            statement.setString(1, setting.kind());
            statement.setString(2, setting.values());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The row scope could not be set", e);
        }
    }
}
