package org.dongthuan.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.notification.partner.Partner;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** A partner's feed from a position on. What it may no longer see is passed over. */
@ApplicationScoped
public class ReadFeed {

    private static final String PAGE = "select " + FeedEvent.COLUMNS + ", " + Visible.to("n.partner_id") + " as seen"
            + " from feed_entry n join feed_event e on e.id = n.event_id"
            + " where n.partner_id = ? and n.position > ? order by n.position limit ?";

    private final Sql sql;
    private final Audit audit;

    ReadFeed(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    private record Entry(FeedEvent event, boolean seen) {}

    /** @throws DomainException 410 when events behind the position are no longer kept, 422 for one that cannot be */
    @Transactional
    public FeedPage read(Partner partner, FeedRequest request) {
        request.check();
        if (request.after() > 0) {
            requireKept(partner.id(), request.after());
        }
        List<Entry> entries = sql.list(
                PAGE,
                row -> new Entry(FeedEvent.of(row), row.flag("seen")),
                partner.id(),
                request.after(),
                request.limit() + 1);
        boolean more = entries.size() > request.limit();
        List<Entry> page = more ? entries.subList(0, request.limit()) : entries;
        List<FeedEvent> items =
                page.stream().filter(Entry::seen).map(Entry::event).toList();
        if (!items.isEmpty()) {
            audit.record("read-feed", "partner", List.of(partner.id().toString()), null);
        }
        long last = page.isEmpty() ? request.after() : page.getLast().event().position();
        return new FeedPage(items, last, more);
    }

    /** The last position given in a partner's feed; 0 before the first. */
    public long last(UUID partnerId) {
        return sql.one("select last from feed_position where partner_id = ?", row -> row.number("last"), partnerId)
                .orElse(0L);
    }

    private void requireKept(UUID partnerId, long after) {
        long last = last(partnerId);
        if (after > last) {
            throw DomainException.invalid("after", "feed-position", "The feed has not come that far.");
        }
        Optional<Long> oldest = sql.one(
                "select position from feed_entry where partner_id = ? order by position limit 1",
                row -> row.number("position"),
                partnerId);
        if (after + 1 < oldest.orElse(last + 1)) {
            throw new DomainException(
                    FeedProblem.POSITION_GONE,
                    "Events behind this position are no longer kept. Read the state of your cases at the API, then"
                            + " go on with after=0.");
        }
    }
}
