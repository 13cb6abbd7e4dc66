package org.dongthuan.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.platform.sql.Sql;

/**
 * Gives events their positions in the feeds of those who may see them. Only what is committed is seen here, and only one
 * instance numbers at a time, in a transaction of its own: a position never appears behind one that was readable before. So
 * a late commit comes at the end, and so does an event whose tie to an organisation is told after it.
 */
@ApplicationScoped
public class NumberEvents {

    private static final int LOCK = 4711;
    private static final String LOCK_NAME = "feed";
    static final int BATCH = 500;

    private static final String WAITING = "select id from feed_event where waiting order by seq limit ?";

    private static final String LATE = "select distinct e.id, e.seq from feed_event e" + Visible.TO_PARTNERS
            + "where e.subject_id = any (?) and not e.waiting and not exists"
            + " (select 1 from feed_entry n where n.event_id = e.id and n.partner_id = p.id) order by e.seq limit ?";

    private static final String NUMBER =
            "with seen as (select distinct e.id, e.seq, p.id as partner_id from feed_event e"
                    + Visible.TO_PARTNERS + "where e.id = any (?) and not exists"
                    + " (select 1 from feed_entry n where n.event_id = e.id and n.partner_id = p.id)),"
                    + " numbered as (select id, partner_id, row_number() over (partition by partner_id order by seq) as n from seen)"
                    + " insert into feed_entry (partner_id, position, event_id, recorded_at)"
                    + " select n.partner_id, coalesce(f.last, 0) + n.n, n.id, ?"
                    + " from numbered n left join feed_position f on f.partner_id = n.partner_id";

    private static final String COUNT =
            "insert into feed_position (partner_id, last) select partner_id, max(position) from feed_entry"
                    + " where event_id = any (?) group by partner_id"
                    + " on conflict (partner_id) do update set last = greatest(feed_position.last, excluded.last)";

    private final Sql sql;
    private final Event<EventsNumbered> numbered;
    private final InstantSource clock;

    NumberEvents(Sql sql, Event<EventsNumbered> numbered, InstantSource clock) {
        this.sql = sql;
        this.numbered = numbered;
        this.clock = clock;
    }

    private record Scope(UUID subjectId, String via, String org) {}

    private record Link(UUID subjectId, String kind, UUID throughId) {}

    /** @return whether more may wait */
    @Transactional
    boolean round() {
        Optional<List<String>> waiting = sql.tryLockAndList(LOCK, LOCK_NAME, WAITING, row -> row.text("id"), BATCH);
        if (waiting.isEmpty()) {
            return false;
        }
        List<String> late = late();
        List<String> ids = Stream.concat(waiting.get().stream(), late.stream()).toList();
        if (!ids.isEmpty()) {
            number(ids.toArray(String[]::new));
        }
        return waiting.get().size() == BATCH || late.size() == BATCH;
    }

    private void number(String[] ids) {
        sql.run(NUMBER, ids, clock.instant());
        sql.run(COUNT, (Object) ids);
        sql.run("update feed_event set waiting = false where id = any (?) and waiting", (Object) ids);
        numbered.fire(new EventsNumbered(List.of(ids)));
    }

    /** Events known for a while that somebody may see only now. */
    private List<String> late() {
        List<Scope> scopes = sql.list(
                "select subject_id, via, org from feed_scope where fresh limit ? for update skip locked",
                row -> new Scope(row.uuid("subject_id"), row.text("via"), row.text("org")),
                BATCH);
        List<Link> links = sql.list(
                "select subject_id, kind, through_id from feed_link where fresh limit ? for update skip locked",
                row -> new Link(row.uuid("subject_id"), row.text("kind"), row.uuid("through_id")),
                BATCH);
        if (scopes.isEmpty() && links.isEmpty()) {
            return List.of();
        }
        UUID[] touched = Stream.concat(
                        scopes.stream().map(Scope::subjectId), links.stream().map(Link::subjectId))
                .distinct()
                .toArray(UUID[]::new);
        List<UUID> subjects = new ArrayList<>(List.of(touched));
        subjects.addAll(sql.list(
                "select distinct subject_id from feed_link where active and through_id = any (?)",
                row -> row.uuid("subject_id"),
                (Object) touched));
        List<String> late = sql.list(LATE, row -> row.text("id"), subjects.toArray(UUID[]::new), BATCH);
        if (late.size() < BATCH) {
            done(scopes, links);
        }
        return late;
    }

    private void done(List<Scope> scopes, List<Link> links) {
        sql.batch(
                "update feed_scope set fresh = false where subject_id = ? and via = ? and org = ?",
                scopes.stream()
                        .map(one -> new Object[] {one.subjectId(), one.via(), one.org()})
                        .toList());
        sql.batch(
                "update feed_link set fresh = false where subject_id = ? and kind = ? and through_id = ?",
                links.stream()
                        .map(one -> new Object[] {one.subjectId(), one.kind(), one.throughId()})
                        .toList());
    }
}
