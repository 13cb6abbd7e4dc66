package org.dongthuan.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/** Remembers which events a consumer has acted on. */
@ApplicationScoped
public class Inbox {

    private final EntityManager entities;
    private final InstantSource clock;

    Inbox(EntityManager entities, InstantSource clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** True when this transaction is the first to claim the event; a rollback gives the claim back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean claim(String consumer, String eventId) {
        return entities.createNativeQuery(
                                "insert into inbox_event (consumer, event_id, received_at) values (?1, ?2, ?3)"
                                        + " on conflict do nothing")
                        .setParameter(1, consumer)
                        .setParameter(2, eventId)
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Deletes some of the claims made before an instant. @return how many; 0 when none is left */
    @Transactional
    int forget(Instant before) {
        return entities.createNativeQuery("delete from inbox_event where ctid in (select ctid from inbox_event"
                        + " where received_at < ?1 limit 5000)")
                .setParameter(1, before)
                .executeUpdate();
    }
}
