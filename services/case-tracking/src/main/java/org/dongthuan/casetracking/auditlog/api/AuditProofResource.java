package org.dongthuan.casetracking.auditlog.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.head.HandHeads;
import org.dongthuan.casetracking.auditlog.head.LogKeys;
import org.dongthuan.casetracking.auditlog.head.TreeHead;
import org.dongthuan.casetracking.auditlog.log.LogProofs;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.DomainException;

/**
 * {@code /internal/v1/audit-proofs}: for a service that hands out what one of its own entries says, all that is needed to
 * verify it elsewhere. It has the entry's id from writing it; nothing can be searched here.
 */
@Path("/internal/v1/audit-proofs")
@RolesAllowed(Roles.SERVICE)
@RunOnVirtualThread
public class AuditProofResource {

    private final LogProofs proofs;
    private final HandHeads heads;
    private final LogKeys keys;

    AuditProofResource(LogProofs proofs, HandHeads heads, LogKeys keys) {
        this.proofs = proofs;
        this.heads = heads;
        this.keys = keys;
    }

    /**
     * @param entry the exact text that was hashed
     * @param path hashes in base64, nearest to the leaf first
     * @param keys public JWKs, one of which signed the head
     */
    public record AuditProof(
            String entry,
            long index,
            long treeSize,
            String leafHash,
            List<String> path,
            TreeHeadView head,
            List<Map<String, Object>> keys) {}

    @GET
    @Path("/{entryId}")
    @Transactional
    public AuditProof get(@PathParam("entryId") UUID entryId) {
        TreeHead head = heads.last();
        LogProofs.Inclusion proof = proofs.inclusion(entryId, null);
        if (proof.leaf().index() >= head.size()) {
            throw DomainException.notFound("signed tree head over the entry");
        }
        ProofView.Inclusion shown = ProofView.of(proofs.inclusion(entryId, head.size()));
        return new AuditProof(
                new String(proof.leaf().bytes(), StandardCharsets.UTF_8),
                shown.index(),
                shown.treeSize(),
                shown.leafHash(),
                shown.path(),
                TreeHeadView.of(new HandHeads.Handed(head, List.of())),
                keys.publicKeys());
    }
}
