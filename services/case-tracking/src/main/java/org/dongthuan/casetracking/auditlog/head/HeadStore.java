package org.dongthuan.casetracking.auditlog.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Stored tree heads, and who has fetched which of them. Nothing here is ever changed. */
@ApplicationScoped
public class HeadStore {

    private static final String HEAD = "select id, size, root, at, day, key_id, signature from audit_tree_head ";

    private final Sql sql;

    HeadStore(Sql sql) {
        this.sql = sql;
    }

    /** A head was fetched for the first time by one of those it is meant for. */
    public record Receipt(UUID headId, String role, String org, Instant at) {}

    void add(TreeHead head) {
        sql.append(
                "insert into audit_tree_head (id, size, root, at, day, key_id, signature) values (?, ?, ?, ?, ?, ?, ?)",
                head.id(),
                head.size(),
                head.root(),
                head.at(),
                head.day().orElse(null),
                head.keyId(),
                head.signature());
    }

    public Optional<TreeHead> latest() {
        return sql.one(HEAD + "order by size desc, at desc limit 1", HeadStore::head);
    }

    Optional<LocalDate> lastDay() {
        return sql.one(
                "select day from audit_tree_head where day is not null order by day desc limit 1",
                row -> row.date("day"));
    }

    /** Newest first, one row more than the page shows. */
    public List<TreeHead> page(PageRequest request) {
        return request.cursor()
                .map(cursor -> sql.list(
                        HEAD + "where (at, id) < (?, ?) order by at desc, id desc limit ?",
                        HeadStore::head,
                        cursor.at(),
                        cursor.id(),
                        request.fetch()))
                .orElseGet(
                        () -> sql.list(HEAD + "order by at desc, id desc limit ?", HeadStore::head, request.fetch()));
    }

    /** All up to a size, smallest first: the order in which they were signed. */
    public List<TreeHead> upTo(TreeHead last) {
        return sql.list(
                HEAD + "where size < ? or (size = ? and at <= ?) order by size, at",
                HeadStore::head,
                last.size(),
                last.size(),
                last.at());
    }

    /** Notes that an officer has these heads now; only the first time counts. */
    public void fetched(List<TreeHead> heads, Actor who, Instant at) {
        sql.append(
                "insert into audit_head_receipt (head_id, actor_id, role, org, at)"
                        + " select id, ?, ?, ?, ? from unnest(?) as id on conflict do nothing",
                who.id(),
                who.primaryRole(),
                who.org().orElse(null),
                at,
                ids(heads));
    }

    /** By head, in the order they were fetched. */
    public Map<UUID, List<Receipt>> receipts(List<TreeHead> heads) {
        return sql
                .list(
                        "select head_id, role, org, at from audit_head_receipt where head_id = any(?) order by at",
                        row -> new Receipt(row.uuid("head_id"), row.text("role"), row.text("org"), row.instant("at")),
                        (Object) ids(heads))
                .stream()
                .collect(Collectors.groupingBy(Receipt::headId));
    }

    private static UUID[] ids(List<TreeHead> heads) {
        return heads.stream().map(TreeHead::id).toArray(UUID[]::new);
    }

    private static TreeHead head(Row row) {
        return new TreeHead(
                row.uuid("id"),
                row.number("size"),
                row.bytes("root"),
                row.instant("at"),
                Optional.ofNullable(row.date("day")),
                row.text("key_id"),
                row.bytes("signature"));
    }
}
