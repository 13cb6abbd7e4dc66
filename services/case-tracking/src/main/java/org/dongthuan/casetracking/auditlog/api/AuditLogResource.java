package org.dongthuan.casetracking.auditlog.api;

import static org.dongthuan.platform.access.Roles.*;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.head.HeadStore;
import org.dongthuan.casetracking.auditlog.head.LogKeys;
import org.dongthuan.casetracking.auditlog.head.SignHeads;
import org.dongthuan.casetracking.auditlog.head.TreeHead;
import org.dongthuan.casetracking.auditlog.log.EntrySearch;
import org.dongthuan.casetracking.auditlog.log.LogStore;
import org.dongthuan.casetracking.auditlog.log.LogTree;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/audit-log}, as contracts/openapi/case-tracking.yaml says. Heads and consistency are also for supervisors. */
@Path("/api/v1/audit-log")
@RunOnVirtualThread
public class AuditLogResource {

    private final EntrySearch search;
    private final LogStore log;
    private final LogTree tree;
    private final HeadStore heads;
    private final SignHeads signHeads;
    private final LogKeys keys;
    private final Export export;
    private final CurrentActor actor;
    private final InstantSource clock;

    AuditLogResource(
            EntrySearch search,
            LogStore log,
            LogTree tree,
            HeadStore heads,
            SignHeads signHeads,
            LogKeys keys,
            Export export,
            CurrentActor actor,
            InstantSource clock) {
        this.search = search;
        this.log = log;
        this.tree = tree;
        this.heads = heads;
        this.signHeads = signHeads;
        this.keys = keys;
        this.export = export;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({AUD, DPO})
    @Audited(action = "search", object = "audit-log")
    @Transactional
    public Page<EntryView> search(@BeanParam SearchParameters wanted, @BeanParam PageRequest page) {
        return Page.of(search.page(wanted.read(), page), page, EntrySearch::cursor, EntryView::of);
    }

    @GET
    @Path("/entries/{id}/inclusion")
    @RolesAllowed({AUD, DPO})
    @Transactional
    public Proof.Inclusion inclusion(@PathParam("id") UUID id, @QueryParam("treeSize") Long treeSize) {
        LogStore.Leaf leaf = log.leaf(id).orElseThrow(() -> DomainException.notFound("entry"));
        long size = size("treeSize", treeSize == null ? log.end().size() : treeSize, leaf.index() + 1);
        List<byte[]> path = tree.ask(t -> t.inclusion(leaf.index(), size));
        return new Proof.Inclusion(leaf.index(), size, EntryView.of(leaf).leafHash(), Proof.written(path));
    }

    @GET
    @Path("/consistency")
    @RolesAllowed({AUD, DPO, CC, CP, SB})
    @Transactional
    public Proof.Consistency consistency(@QueryParam("from") Long from, @QueryParam("to") Long to) {
        long older = size("from", from == null ? 0 : from, 1);
        long newer = size("to", to == null ? log.end().size() : to, older);
        return new Proof.Consistency(older, newer, Proof.written(tree.ask(t -> t.consistency(older, newer))));
    }

    @GET
    @Path("/tree-heads")
    @RolesAllowed({AUD, DPO, CC, CP, SB})
    @Transactional
    public Page<TreeHeadView> heads(@BeanParam PageRequest page) {
        List<TreeHead> rows = heads.page(page);
        List<TreeHead> shown = rows.subList(0, Math.min(rows.size(), page.limit()));
        Map<UUID, List<HeadStore.Receipt>> receipts = handed(shown);
        return Page.of(
                rows,
                page,
                head -> new Cursor(head.at(), head.id()),
                head -> TreeHeadView.of(head, receipts.getOrDefault(head.id(), List.of())));
    }

    @GET
    @Path("/tree-heads/latest")
    @RolesAllowed({AUD, DPO, CC, CP, SB})
    @Transactional
    public TreeHeadView latest() {
        TreeHead head = last();
        return TreeHeadView.of(head, handed(List.of(head)).getOrDefault(head.id(), List.of()));
    }

    @POST
    @Path("/tree-heads")
    @RolesAllowed(AUD)
    @Idempotent
    @Audited(action = "sign-tree-head", object = "audit-log")
    public Response sign() {
        return Response.created(URI.create("/api/v1/audit-log/tree-heads/latest"))
                .entity(TreeHeadView.of(signHeads.signNow(), List.of()))
                .build();
    }

    @GET
    @Path("/keys")
    @RolesAllowed({AUD, DPO, CC, CP, SB})
    public Map<String, Object> keys() {
        return Map.of("keys", keys.publicKeys());
    }

    @GET
    @Path("/export")
    @Produces("application/x-ndjson")
    @RolesAllowed({AUD, DPO})
    @Audited(action = "export", object = "audit-log")
    public Response export() {
        TreeHead last = last();
        StreamingOutput lines = out -> export.write(last, out);
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"audit-log-" + last.size() + ".ndjson\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private TreeHead last() {
        return heads.latest().orElseThrow(() -> DomainException.notFound("tree head"));
    }

    /** Chair, police and State Bank have a head once they fetched it; the first time is kept. */
    private Map<UUID, List<HeadStore.Receipt>> handed(List<TreeHead> shown) {
        Actor who = actor.get();
        if (who.hasAny(CC, CP, SB)) {
            heads.fetched(shown, who, clock.instant());
        }
        return heads.receipts(shown);
    }

    private long size(String field, long size, long least) {
        if (size < least || size > log.end().size()) {
            throw DomainException.invalid(
                    field, "size-of-the-log", "A size that covers the entry and that the log has reached.");
        }
        return size;
    }
}
