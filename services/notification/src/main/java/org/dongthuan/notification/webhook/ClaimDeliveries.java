package org.dongthuan.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.notification.feed.FeedEvent;
import org.dongthuan.notification.feed.Visible;
import org.dongthuan.platform.sql.Sql;

/** Takes what is due, endpoint by endpoint; what the partner may no longer see is withheld instead. */
@ApplicationScoped
class ClaimDeliveries {

    private static final String WITH_DUE = "select w.id from webhook_endpoint w join partner p on p.id = w.partner_id"
            + " where w.state = 'ACTIVE' and p.state = 'ACTIVE' and exists (select 1 from webhook_delivery d"
            + " where d.endpoint_id = w.id and d.state = 'WAITING' and d.due_at <= ?)";

    /** Nobody else is sending to the endpoint meanwhile: the row of the endpoint is held. */
    private static final String ROOM = "select (select count(*) from webhook_delivery d where d.endpoint_id = w.id"
            + " and d.state = 'SENDING') as sending from webhook_endpoint w join partner p on p.id = w.partner_id"
            + " where w.id = ? and w.state = 'ACTIVE' and p.state = 'ACTIVE' for update of w skip locked";

    private static final String DUE = "select d.id, " + Visible.to("w.partner_id") + " as seen from webhook_delivery d"
            + " join webhook_endpoint w on w.id = d.endpoint_id join feed_event e on e.id = d.event_id"
            + " where d.endpoint_id = ? and d.state = 'WAITING' and d.due_at <= ? order by d.due_at limit ?"
            + " for update of d skip locked";

    private static final String TAKE = "with taken as (update webhook_delivery set state = 'SENDING',"
            + " attempts = attempts + 1, tries = tries + 1, lease_until = now() + make_interval(secs => ?)"
            + " where id = any (?) returning id, endpoint_id, event_id, attempts, tries)"
            + " select d.id, d.endpoint_id, d.attempts, d.tries, w.url, w.secret, w.former_secret, w.former_until, "
            + FeedEvent.COLUMNS + " from taken d join webhook_endpoint w on w.id = d.endpoint_id"
            + " join feed_entry n on n.event_id = d.event_id and n.partner_id = w.partner_id"
            + " join feed_event e on e.id = d.event_id";

    private final Sql sql;
    private final NotificationConfig config;
    private final InstantSource clock;

    ClaimDeliveries(Sql sql, NotificationConfig config, InstantSource clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    private record Due(UUID id, boolean seen) {}

    @Transactional
    List<UUID> endpointsWithDue() {
        return sql.list(WITH_DUE, row -> row.uuid("id"), clock.instant());
    }

    /** The claim is committed before anything is sent; it ends by itself when the process does. */
    @Transactional
    List<Claimed> claim(UUID endpointId) {
        long room = sql.one(ROOM, row -> row.number("sending"), endpointId)
                .map(sending -> config.webhook().perEndpoint() - sending)
                .orElse(0L);
        if (room <= 0) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Due> due = sql.list(DUE, row -> new Due(row.uuid("id"), row.flag("seen")), endpointId, now, (int) room);
        withhold(ids(due, false), now);
        UUID[] mine = ids(due, true);
        return mine.length == 0 ? List.of() : take(mine);
    }

    private List<Claimed> take(UUID[] ids) {
        return sql.list(
                TAKE,
                row -> new Claimed(
                        row.uuid("id"),
                        row.uuid("endpoint_id"),
                        (int) row.number("attempts"),
                        (int) row.number("tries"),
                        row.text("url"),
                        row.bytes("secret"),
                        row.bytes("former_secret"),
                        row.instant("former_until"),
                        FeedEvent.of(row)),
                (int) config.webhook().lease().toSeconds(),
                ids);
    }

    private void withhold(UUID[] ids, Instant now) {
        if (ids.length > 0) {
            sql.run("update webhook_delivery set state = 'WITHHELD', finished_at = ? where id = any (?)", now, (Object)
                    ids);
        }
    }

    private static UUID[] ids(List<Due> due, boolean seen) {
        return due.stream().filter(one -> one.seen() == seen).map(Due::id).toArray(UUID[]::new);
    }

    /** Attempts whose process ended: tried again at once, by the same {@code webhook-id}. */
    @Transactional
    void takeBackLost() {
        sql.run(
                "with lost as (update webhook_delivery set state = 'WAITING', due_at = ?, outcome = 'LOST', status = null"
                        + " where state = 'SENDING' and lease_until < now() returning id, attempts)"
                        + " insert into webhook_attempt (delivery_id, number, outcome, at) select id, attempts, 'LOST', ?"
                        + " from lost on conflict do nothing",
                clock.instant(),
                clock.instant());
    }
}
