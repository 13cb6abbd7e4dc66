package org.dongthuan.casetracking.auditlog.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.merkle.Node;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** The tables of the log. The database lets this service insert and read, nothing else. */
@ApplicationScoped
public class LogStore {

    /** Keeps this lock apart from others of the service. */
    private static final int LOG_LOCK = 9;

    private final Sql sql;

    LogStore(Sql sql) {
        this.sql = sql;
    }

    /** How far the log has come. @param recordedAt of its last entry; absent while there is none */
    public record End(long size, Optional<Instant> recordedAt) {}

    /** A stored entry. @param entry what its bytes say */
    public record Leaf(long index, Instant recordedAt, byte[] bytes, byte[] hash, Entry entry) {
        /** Reads columns idx, recorded_at, entry and hash. */
        public static Leaf of(Row row) {
            byte[] bytes = row.bytes("entry");
            return new Leaf(row.number("idx"), row.instant("recorded_at"), bytes, row.bytes("hash"), Entry.read(bytes));
        }
    }

    /** One appender or signer at a time, to the end of the transaction; what the one before stored is visible then. */
    public void lock() {
        sql.lock(LOG_LOCK, "audit-log");
    }

    public End end() {
        return sql.one(
                        "select idx + 1 as size, recorded_at from audit_leaf order by idx desc limit 1",
                        row -> new End(row.number("size"), Optional.of(row.instant("recorded_at"))))
                .orElse(new End(0, Optional.empty()));
    }

    /** How many entries were recorded before an instant. */
    public long sizeBefore(Instant end) {
        return sql.one(
                        "select idx + 1 as size from audit_leaf where recorded_at < ?"
                                + " order by recorded_at desc, idx desc limit 1",
                        row -> row.number("size"),
                        end)
                .orElse(0L);
    }

    /** Those of the events that are in the log already. */
    Set<UUID> known(List<UUID> events) {
        return new HashSet<>(sql.list(
                "select event_id from audit_leaf where event_id = any(?)", row -> row.uuid("event_id"), (Object)
                        events.toArray(UUID[]::new)));
    }

    /** Appends entries, their objects and the nodes they complete in one statement. */
    void append(
            Instant recordedAt, List<Entry> entries, List<byte[]> bytes, List<byte[]> hashes, Map<Node, byte[]> up) {
        List<Node> nodes = List.copyOf(up.keySet());
        List<Subject> subjects =
                entries.stream().flatMap(Subject::of).distinct().toList();
        sql.append(
                """
                with leaf as (
                  insert into audit_leaf (idx, event_id, recorded_at, actor_id, org, entry, hash)
                  select l.idx, l.id, ?, l.actor, l.org, l.entry, l.hash
                  from unnest(?, ?, ?, ?, ?, ?) as l(idx, id, actor, org, entry, hash)
                ), node as (
                  insert into audit_node (level, idx, hash)
                  select n.level, n.idx, n.hash from unnest(?, ?, ?) as n(level, idx, hash)
                )
                insert into audit_object (object_id, idx) select o.id, o.idx from unnest(?, ?) as o(id, idx)
                """,
                recordedAt,
                entries.stream().map(Entry::index).toArray(Long[]::new),
                entries.stream().map(Entry::eventId).toArray(UUID[]::new),
                entries.stream().map(Entry::actorId).toArray(String[]::new),
                entries.stream().map(Entry::org).toArray(String[]::new),
                bytes.toArray(byte[][]::new),
                hashes.toArray(byte[][]::new),
                nodes.stream().map(node -> (long) node.level()).toArray(Long[]::new),
                nodes.stream().map(Node::index).toArray(Long[]::new),
                nodes.stream().map(up::get).toArray(byte[][]::new),
                subjects.stream().map(Subject::objectId).toArray(UUID[]::new),
                subjects.stream().map(Subject::index).toArray(Long[]::new));
    }

    /** Stored hashes of a level, from an index to before another, in order. */
    List<byte[]> edge(int level, long from, long to) {
        return level == 0
                ? sql.list(
                        "select hash from audit_leaf where idx >= ? and idx < ? order by idx",
                        row -> row.bytes("hash"),
                        from,
                        to)
                : sql.list(
                        "select hash from audit_node where level = ? and idx >= ? and idx < ? order by idx",
                        row -> row.bytes("hash"),
                        level,
                        from,
                        to);
    }

    /** Stored hashes by node. */
    Map<Node, byte[]> hashes(Collection<Node> wanted) {
        Map<Node, byte[]> found = new HashMap<>();
        Long[] leaves =
                wanted.stream().filter(n -> n.level() == 0).map(Node::index).toArray(Long[]::new);
        sql.list(
                "select idx, hash from audit_leaf where idx = any(?)",
                row -> found.put(new Node(0, row.number("idx")), row.bytes("hash")),
                (Object) leaves);
        List<Node> nodes = wanted.stream().filter(n -> n.level() > 0).toList();
        if (!nodes.isEmpty()) {
            sql.list(
                    "select n.level, n.idx, n.hash from unnest(?, ?) as w(level, idx)"
                            + " join audit_node n on n.level = w.level and n.idx = w.idx",
                    row -> found.put(new Node((int) row.number("level"), row.number("idx")), row.bytes("hash")),
                    nodes.stream().map(node -> (long) node.level()).toArray(Long[]::new),
                    nodes.stream().map(Node::index).toArray(Long[]::new));
        }
        return found;
    }

    public Optional<Leaf> leaf(UUID eventId) {
        return sql.one("select idx, recorded_at, entry, hash from audit_leaf where event_id = ?", Leaf::of, eventId);
    }

    /** Entries from an index on, in order. */
    public List<Leaf> from(long index, long before, int most) {
        return sql.list(
                "select idx, recorded_at, entry, hash from audit_leaf where idx >= ? and idx < ? order by idx limit ?",
                Leaf::of,
                index,
                before,
                most);
    }

    /** An object of an entry. Ids that are no UUID name nothing a person could look for. */
    private record Subject(UUID objectId, long index) {
        static java.util.stream.Stream<Subject> of(Entry entry) {
            return entry.objectIds().stream().filter(id -> id.length() == 36).flatMap(id -> {
                try {
                    return java.util.stream.Stream.of(new Subject(UUID.fromString(id), entry.index()));
                } catch (IllegalArgumentException noUuid) {
                    return java.util.stream.Stream.empty();
                }
            });
        }
    }
}
