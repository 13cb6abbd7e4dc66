package org.dongthuan.bankintegration.dispatch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;
import org.jboss.logging.Logger;

/**
 * Says when the bank had acknowledged, and when it had answered, all that went out under an order on a day. Looked for by a
 * timer, so that a callback pays nothing for it; the instants told are those of the callbacks.
 */
@ApplicationScoped
class SettleDispatches {

    private static final Logger LOG = Logger.getLogger(SettleDispatches.class);

    /** Its requests went out on its day. */
    private static final String OF_THE_DAY = "between (d.sent_on::timestamp at time zone 'Asia/Ho_Chi_Minh')"
            + " and ((d.sent_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' - interval '1 microsecond')";

    /** An account that was sent again on a later day has had the answer to what went out on this one. */
    private static final String SETTLED = """
            d.answered_at is null
              and (d.sent_on < ? or not exists
                (select 1 from bank_order_item p where p.order_id = d.order_id and p.state = 'PENDING'))
              and not exists (select 1 from bank_order_item i join account a on a.id = i.account_id
                where i.order_id = d.order_id and i.state = 'SENT' and a.sent_at %s
                  and (a.state = 'SENT'
                    or d.acknowledged_at is not null and a.state in ('ACKNOWLEDGED', 'INFO_REQUIRED')))
            """.formatted(OF_THE_DAY);

    private static final List<String> ACKNOWLEDGED = List.of("ACKNOWLEDGED", "REJECTED", "CLOSED_REPORTED");
    private static final List<String> ANSWERED = List.of("REJECTED", "CLOSED_REPORTED");

    private final Sql sql;
    private final Outbox outbox;
    private final InstantSource clock;

    SettleDispatches(Sql sql, Outbox outbox, InstantSource clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${bank-integration.timers.dispatch}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            QuarkusTransaction.requiringNew().call(this::settled).forEach(this::settle);
        } catch (RuntimeException e) {
            LOG.warnf("Dispatches will be looked at again: %s", e.toString());
        }
    }

    private List<UUID> settled() {
        return sql.list(
                "select d.id from closure_dispatch d where " + SETTLED + " order by d.sent_on, d.id",
                row -> row.uuid("id"),
                today());
    }

    /** First that it was acknowledged, then, as the same look may find, that it was answered. */
    private void settle(UUID id) {
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(() -> step(id));
        } while (more);
    }

    private boolean step(UUID id) {
        // Held before it is looked at again: a round of sending may just have added to it, or another instance be at
        // it.
        sql.one("select id from closure_dispatch where id = ? for update", row -> row.uuid("id"), id);
        Optional<Dispatch> found =
                sql.one("select d.* from closure_dispatch d where d.id = ? and " + SETTLED, Dispatch::of, id, today());
        found.ifPresent(dispatch -> {
            if (dispatch.acknowledged()) {
                note(dispatch, DispatchMoved.ANSWERED, "answered_at", ANSWERED);
            } else {
                note(dispatch, DispatchMoved.ACKNOWLEDGED, "acknowledged_at", ACKNOWLEDGED);
            }
        });
        return found.filter(dispatch -> !dispatch.acknowledged()).isPresent();
    }

    private void note(Dispatch dispatch, String word, String column, List<String> states) {
        Instant at = last(dispatch, states);
        sql.run("update closure_dispatch set " + column + " = ? where id = ?", at, dispatch.id());
        outbox.record(dispatch.moved(word, at));
    }

    /** When the last of its requests was first heard of so. */
    private Instant last(Dispatch dispatch, List<String> states) {
        return sql.one(
                        "select max(heard.at) as at from (select min(t.at) as at from closure_dispatch d"
                                + " join bank_order_item i on i.order_id = d.order_id"
                                + " join account_transition s on s.account_id = i.account_id and s.event = 'send'"
                                + " and s.at " + OF_THE_DAY
                                + " join account_transition t on t.account_id = s.account_id and t.at >= s.at"
                                + " and t.to_state = any (?) where d.id = ? group by s.id) heard",
                        row -> Optional.ofNullable(row.instant("at")),
                        states.toArray(String[]::new),
                        dispatch.id())
                .flatMap(at -> at)
                .orElseGet(clock::instant);
    }

    private LocalDate today() {
        return Vietnam.dayOf(clock.instant());
    }
}
