package org.dongthuan.casetracking.auditlog.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.sql.Sql;

/** Finds entries, newest first in the order of the log. */
@ApplicationScoped
public class EntrySearch {

    private final Sql sql;
    private final LogStore store;

    EntrySearch(Sql sql, LogStore store) {
        this.sql = sql;
        this.store = store;
    }

    /**
     * What is looked for; every part may be null.
     *
     * @param from recorded at or after; to: recorded before
     */
    public record Wanted(UUID objectId, String actorId, Instant from, Instant to) {}

    /** One row more than the page shows. */
    public List<LogStore.Leaf> page(Wanted wanted, PageRequest request) {
        StringBuilder query = new StringBuilder("select l.idx, l.recorded_at, l.entry, l.hash from audit_leaf l");
        List<Object> parameters = new ArrayList<>();
        String index = "l.idx";
        if (wanted.objectId() != null) {
            query.append(" join audit_object o on o.idx = l.idx and o.object_id = ?");
            parameters.add(wanted.objectId());
            // Of the object's own index: a join would else start at the end of the whole log.
            index = "o.idx";
        }
        query.append(" where true");
        if (wanted.actorId() != null) {
            query.append(" and l.actor_id = ?");
            parameters.add(wanted.actorId());
        }
        // The log is in the order of recording: a bound in time is a bound of the index.
        if (wanted.from() != null) {
            query.append(" and ").append(index).append(" >= ?");
            parameters.add(store.sizeBefore(wanted.from()));
        }
        if (wanted.to() != null) {
            query.append(" and ").append(index).append(" < ?");
            parameters.add(store.sizeBefore(wanted.to()));
        }
        if (request.cursor().isPresent()) {
            query.append(" and ").append(index).append(" < ?");
            parameters.add(indexOf(request.cursor().get()));
        }
        query.append(" order by ").append(index).append(" desc limit ?");
        parameters.add(request.fetch());
        return sql.list(query.toString(), LogStore.Leaf::of, parameters.toArray());
    }

    /** A place in the log as the platform's cursors hold it. */
    public static Cursor cursor(LogStore.Leaf leaf) {
        return new Cursor(leaf.recordedAt(), new UUID(0, leaf.index()));
    }

    /** The index in such a cursor. */
    public static long indexOf(Cursor cursor) {
        return cursor.id().getLeastSignificantBits();
    }
}
