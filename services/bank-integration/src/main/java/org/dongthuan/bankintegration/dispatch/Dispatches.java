package org.dongthuan.bankintegration.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** Notes that requests of an order went out; sending calls it once a round. */
@ApplicationScoped
public class Dispatches {

    private final Sql sql;
    private final Outbox outbox;

    Dispatches(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    /**
     * Requests went out at these instants: almost always of one day, so one statement. That all before were answered does
     * not hold any more then.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sent(UUID orderId, Collection<Instant> instants) {
        instants.stream()
                .collect(Collectors.toMap(Vietnam::dayOf, at -> at, (one, other) -> one.isBefore(other) ? one : other))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(day -> sql.one("""
                        insert into closure_dispatch as d
                          (id, order_id, sent_on, incident_id, bank_org, place_code, sent_at)
                        select ?, o.id, ?, o.incident_id, o.bank_org, o.place_code, ? from bank_order o where o.id = ?
                        on conflict (order_id, sent_on) do update set acknowledged_at = null, answered_at = null
                        where d.acknowledged_at is not null
                        returning *
                        """, Dispatch::of, UUID.randomUUID(), day.getKey(), day.getValue(), orderId)
                        .ifPresent(opened -> outbox.record(opened.moved(DispatchMoved.SENT, opened.sentAt()))));
    }
}
