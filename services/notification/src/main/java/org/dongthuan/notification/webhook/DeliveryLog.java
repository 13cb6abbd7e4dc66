package org.dongthuan.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.notification.feed.Visible;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** What was sent to an endpoint, and putting it in line again. The caller has shown that the endpoint is its own. */
@ApplicationScoped
class DeliveryLog {

    /** Most events put in line by one replay; the answer says from where to go on. */
    static final int MOST = 1000;

    private static final String SELECT =
            "select id, event_id, type, position, state, attempts, due_at, outcome, status,"
                    + " created_at, finished_at from webhook_delivery ";

    private static final String AGAIN = " set state = 'WAITING', tries = 0, due_at = ?, finished_at = null"
            + " where %s state in" + " ('DELIVERED', 'FAILED', 'WITHHELD')";

    private final Sql sql;

    DeliveryLog(Sql sql) {
        this.sql = sql;
    }

    /** Newest first, one more than the page shows. @param state null for all */
    List<Delivery> page(UUID endpointId, DeliveryState state, PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        return sql.list(
                SELECT + "where endpoint_id = ? and (cast(? as text) is null or state = ?)"
                        + " and (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
                DeliveryLog::delivery,
                endpointId,
                state,
                state,
                cursor.map(Cursor::at).orElse(Instant.parse("9999-01-01T00:00:00Z")),
                cursor.map(Cursor::id).orElse(new UUID(-1, -1)),
                page.fetch());
    }

    Optional<Delivery> find(UUID endpointId, UUID id) {
        return sql.one(SELECT + "where endpoint_id = ? and id = ?", DeliveryLog::delivery, endpointId, id);
    }

    List<Attempt> attempts(UUID deliveryId) {
        return sql.list(
                "select number, outcome, status, at from webhook_attempt where delivery_id = ? order by number",
                row -> new Attempt(
                        (int) row.number("number"),
                        Outcome.valueOf(row.text("outcome")),
                        status(row),
                        row.instant("at")),
                deliveryId);
    }

    /** @throws DomainException 409 while it is still under way */
    void replay(Delivery one, Instant now) {
        if (sql.run("update webhook_delivery" + AGAIN.formatted("id = ? and"), now, one.id()) == 0) {
            throw DomainException.wrongState("delivery", one.state(), "replay", List.of());
        }
    }

    /** Positions from the one after this on, those that were never sent here too. @return the positions, in order */
    List<Long> replayAfter(Endpoint endpoint, long after, Instant now) {
        return sql.list(
                "with chosen as (select n.event_id, e.type, n.position from feed_entry n"
                        + " join feed_event e on e.id = n.event_id where n.partner_id = ? and n.position > ?"
                        + " and e.type = any (?) and " + Visible.to("n.partner_id")
                        + " order by n.position limit ?),"
                        + " again as (insert into webhook_delivery as d (id, endpoint_id, event_id, type, position, state,"
                        + " due_at, created_at) select gen_random_uuid(), ?, event_id, type, position, 'WAITING', ?, ?"
                        + " from chosen on conflict (event_id, endpoint_id) do update"
                        + AGAIN.formatted("d.").replaceFirst("due_at = \\?", "due_at = excluded.due_at")
                        + ") select position from chosen order by position",
                row -> row.number("position"),
                endpoint.partnerId(),
                after,
                endpoint.eventTypes().toArray(String[]::new),
                MOST,
                endpoint.id(),
                now,
                now);
    }

    private static Delivery delivery(Row row) {
        DeliveryState state = DeliveryState.valueOf(row.text("state"));
        boolean open = state == DeliveryState.WAITING || state == DeliveryState.SENDING;
        String outcome = row.text("outcome");
        return new Delivery(
                row.uuid("id"),
                row.text("event_id"),
                row.text("type"),
                row.number("position"),
                state,
                (int) row.number("attempts"),
                open ? row.instant("due_at") : null,
                outcome == null ? null : Outcome.valueOf(outcome),
                status(row),
                row.instant("created_at"),
                row.instant("finished_at"));
    }

    private static Integer status(Row row) {
        int status = (int) row.number("status");
        return status == 0 ? null : status;
    }
}
