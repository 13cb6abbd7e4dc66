package org.dongthuan.casetracking.document.api;

import static org.dongthuan.platform.access.Roles.AUD;
import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CIT;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.ST;
import static org.dongthuan.platform.access.Roles.UT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.store.CommitmentRepository;
import org.dongthuan.casetracking.document.app.Documents;
import org.dongthuan.casetracking.document.store.DocumentStore;
import org.dongthuan.casetracking.document.store.SealedDocument;
import org.dongthuan.casetracking.minutes.store.MinutesRepository;
import org.dongthuan.casetracking.report.store.ReportRepository;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.pdf.seal.SealVerification;
import org.dongthuan.platform.problem.DomainException;

/**
 * {@code /api/v1/documents}, as contracts/openapi/case-tracking.yaml says. Who may know of what is documented may know of
 * the document; its wording is for those who may read it (DOMAIN §1), its check for all of them.
 */
@Path("/api/v1/documents")
@RunOnVirtualThread
public class DocumentResource {

    private static final String PDF = "application/pdf";

    private final Documents documents;
    private final DocumentStore store;
    private final MinutesRepository minutes;
    private final CommitmentRepository commitments;
    private final ReportRepository reports;

    DocumentResource(
            Documents documents,
            DocumentStore store,
            MinutesRepository minutes,
            CommitmentRepository commitments,
            ReportRepository reports) {
        this.documents = documents;
        this.store = store;
        this.minutes = minutes;
        this.commitments = commitments;
        this.reports = reports;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST, AUD})
    @Audited(action = "read", object = "document")
    @Transactional
    public SealedDocument get(@AuditedId @PathParam("id") UUID id) {
        return inScope(id);
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, UT, SB})
    @Audited(action = "open", object = "document")
    @Transactional
    public Response content(@AuditedId @PathParam("id") UUID id) {
        return Response.ok(documents.content(inScope(id)), PDF).build();
    }

    /** Checks what is stored. */
    @GET
    @Path("/{id}/verification")
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST, AUD})
    @Audited(action = "verify", object = "document")
    @Transactional
    public SealVerification verifyStored(@AuditedId @PathParam("id") UUID id) {
        SealedDocument document = inScope(id);
        return SealVerification.of(document.id(), document.sha256(), documents.verifyStored(document));
    }

    /** Checks what somebody was handed. */
    @POST
    @Path("/{id}/verification")
    @Consumes(PDF)
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, UT, SB, ST, AUD})
    @Audited(action = "verify", object = "document")
    @Transactional
    public SealVerification verify(@AuditedId @PathParam("id") UUID id, byte[] shown) {
        SealedDocument document = inScope(id);
        return SealVerification.of(
                document.id(), document.sha256(), documents.verify(document, shown == null ? new byte[0] : shown));
    }

    private SealedDocument inScope(UUID id) {
        SealedDocument document = store.find(id).orElseThrow(() -> DomainException.notFound("document"));
        try {
            switch (document.subjectKind()) {
                case "minutes" -> minutes.inScope(document.subjectId());
                case "commitment" -> commitments.inScope(document.subjectId());
                case "report" -> reports.inScope(document.subjectId());
                // A certificate is read in its own place, by those whom it concerns.
                default -> throw DomainException.notFound("document");
            }
        } catch (DomainException outside) {
            throw DomainException.notFound("document");
        }
        return document;
    }
}
