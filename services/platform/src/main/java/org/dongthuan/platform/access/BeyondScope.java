package org.dongthuan.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
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
 */
@ApplicationScoped
public class BeyondScope {

    /** Bound while looking beyond: a look inside a look must not narrow the outer one's view. */
    private static final ScopedValue<Boolean> LOOKING = ScopedValue.newInstance();

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
        tell(Setting.SYSTEM);
        T found;
        try {
            found = ScopedValue.where(LOOKING, true).call(work::get);
            entities.flush();
        } catch (RuntimeException e) {
            try {
                tell(own);
            } catch (IllegalStateException aborted) {
                // The transaction can do nothing more, so that there is nothing to narrow.
                e.addSuppressed(aborted);
            }
            throw e;
        }
        tell(own);
        return found;
    }

    /** To the end of the transaction, whose connection this is. */
    private void tell(Setting setting) {
        try (Connection connection = source.getConnection()) {
            RowScope.tell(connection, setting, true);
        } catch (SQLException e) {
            throw new IllegalStateException("The row scope could not be set", e);
        }
    }
}
