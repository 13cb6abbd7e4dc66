package org.dongthuan.consent.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;

/** Who moved what, when and why. */
@ApplicationScoped
public class History {

    private final EntityManager entities;

    History(EntityManager entities) {
        this.entities = entities;
    }

    /** One step. @param from null for the beginning; @param reason null for none */
    public void add(UUID subject, String event, Enum<?> from, Enum<?> to, Actor by, String reason, Instant at) {
        entities.createNativeQuery("insert into consent_transition (id, subject_id, event, from_state, to_state, actor,"
                        + " reason_code, at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, subject)
                .setParameter(3, event)
                .setParameter(4, from == null ? null : from.name())
                .setParameter(5, to.name())
                .setParameter(6, by.id())
                .setParameter(7, reason)
                .setParameter(8, at)
                .executeUpdate();
    }
}
