package org.dongthuan.consent.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/** Who moved what, when and why. */
@ApplicationScoped
public class History {

    private final Sql sql;

    History(Sql sql) {
        this.sql = sql;
    }

    /** One step. @param from null for the beginning; @param reason null for none */
    public void add(UUID subject, String event, Enum<?> from, Enum<?> to, Actor by, String reason, Instant at) {
        sql.run(
                "insert into consent_transition (id, subject_id, event, from_state, to_state, actor, reason_code, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                subject,
                event,
                from,
                to,
                by.id(),
                reason,
                at);
    }
}
