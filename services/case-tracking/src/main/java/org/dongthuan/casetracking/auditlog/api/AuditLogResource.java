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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.head.HandHeads;
import org.dongthuan.casetracking.auditlog.head.LogKeys;
import org.dongthuan.casetracking.auditlog.head.SignHeads;
import org.dongthuan.casetracking.auditlog.head.TreeHead;
import org.dongthuan.casetracking.auditlog.log.EntrySearch;
import org.dongthuan.casetracking.auditlog.log.LogProofs;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/audit-log}, as contracts/openapi/case-tracking.yaml says. Heads and consistency are also for supervisors. */
@Path("/api/v1/audit-log")
@RunOnVirtualThread
public class AuditLogResource {

    private final EntrySearch search;
    private final LogProofs proofs;
    private final HandHeads handHeads;
    private final SignHeads signHeads;
    private final LogKeys keys;
    private final Export export;

    AuditLogResource(
            EntrySearch search,
            LogProofs proofs,
            HandHeads handHeads,
            SignHeads signHeads,
            LogKeys keys,
            Export export) {
        this.search = search;
        this.proofs = proofs;
        this.handHeads = handHeads;
        this.signHeads = signHeads;
        this.keys = keys;
        this.export = export;
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
    public ProofView.Inclusion inclusion(@PathParam("id") UUID id, @QueryParam("treeSize") Long treeSize) {
        return ProofView.of(proofs.inclusion(id, treeSize));
    }

    @GET
    @Path("/consistency")
    @RolesAllowed({AUD, DPO, CC, CP, SB})
    @Transactional
    public ProofView.Consistency consistency(@QueryParam("from") Long from, @QueryParam("to") Long to) {
        return ProofView.of(proofs.consistency(from, to));
    }

    @GET
    @Path("/tree-heads")
    @RolesAllowed({AUD, DPO, CC, CP, SB})
    public Page<TreeHeadView> heads(@BeanParam PageRequest page) {
        List<HandHeads.Handed> rows = handHeads.page(page);
        return Page.of(rows, page, row -> new Cursor(row.head().at(), row.head().id()), TreeHeadView::of);
    }

    @GET
    @Path("/tree-heads/latest")
    @RolesAllowed({AUD, DPO, CC, CP, SB})
    public TreeHeadView latest() {
        return TreeHeadView.of(handHeads.latest());
    }

    @POST
    @Path("/tree-heads")
    @RolesAllowed(AUD)
    @Idempotent
    @Audited(action = "sign-tree-head", object = "audit-log")
    public Response sign() {
        TreeHead head = signHeads.signNow();
        return Response.created(URI.create("/api/v1/audit-log/tree-heads/latest"))
                .entity(TreeHeadView.of(new HandHeads.Handed(head, List.of())))
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
        TreeHead last = handHeads.last();
        StreamingOutput lines = out -> export.write(last, out);
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"audit-log-" + last.size() + ".ndjson\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
