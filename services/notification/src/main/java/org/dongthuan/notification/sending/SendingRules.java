package org.dongthuan.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.dongthuan.platform.time.Vietnam;

/** Effective-dated rules of sending, from table {@code sending_rule}. */
@ApplicationScoped
public class SendingRules {

    private final EntityManager entities;

    SendingRules(EntityManager entities) {
        this.entities = entities;
    }

    public QuietHours quietHours(Instant at) {
        return new QuietHours(LocalTime.parse(value("QUIET_FROM", at)), LocalTime.parse(value("QUIET_TO", at)));
    }

    /** After how long without a receipt nobody knows any more what became of a text. */
    public Duration noReceiptAfter(Instant at) {
        return Duration.parse(value("NO_RECEIPT_AFTER", at));
    }

    private String value(String code, Instant at) {
        return (String) entities.createNativeQuery(
                        "select value from sending_rule where code = ?1 and valid_from <= ?2"
                                + " order by valid_from desc, version desc limit 1",
                        String.class)
                .setParameter(1, code)
                .setParameter(2, Vietnam.dayOf(at))
                .getSingleResult();
    }
}
