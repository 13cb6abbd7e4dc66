package org.dongthuan.casetracking.certificate;

import static org.dongthuan.platform.access.Roles.AUD;
import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CIT;
import static org.dongthuan.platform.access.Roles.DPO;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;

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
import org.dongthuan.casetracking.document.app.Documents;
import org.dongthuan.casetracking.document.store.DocumentStore;
import org.dongthuan.casetracking.document.store.SealedDocument;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.pdf.seal.SealVerification;
import org.dongthuan.platform.problem.DomainException;

/**
 * {@code /api/v1/sealed-certificates}, by the certificate's id, as contracts/openapi/case-tracking.yaml says: for those who
 * read the certificate at intake. Absent until its event has come.
 */
@Path("/api/v1/sealed-certificates")
@RunOnVirtualThread
public class SealedCertificateResource {

    private static final String PDF = "application/pdf";

    private final CertificateRefs refs;
    private final Documents documents;
    private final DocumentStore store;

    SealedCertificateResource(CertificateRefs refs, Documents documents, DocumentStore store) {
        this.refs = refs;
        this.documents = documents;
        this.store = store;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CIT, CC, PO, POL, BK, BKA, DPO, AUD})
    @Audited(action = "read", object = "document")
    @Transactional
    public SealedDocument get(@AuditedId @PathParam("id") UUID id) {
        return inScope(id);
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed({CIT, CC, PO, POL, BK, BKA, DPO, AUD})
    @Audited(action = "open", object = "document")
    @Transactional
    public Response content(@AuditedId @PathParam("id") UUID id) {
        return Response.ok(documents.content(inScope(id)), PDF).build();
    }

    /** Checks what somebody was handed. */
    @POST
    @Path("/{id}/verification")
    @Consumes(PDF)
    @RolesAllowed({CIT, CC, PO, POL, BK, BKA, DPO, AUD})
    @Audited(action = "verify", object = "document")
    @Transactional
    public SealVerification verify(@AuditedId @PathParam("id") UUID id, byte[] shown) {
        SealedDocument document = inScope(id);
        return SealVerification.of(
                document.id(), document.sha256(), documents.verify(document, shown == null ? new byte[0] : shown));
    }

    private SealedDocument inScope(UUID id) {
        refs.requireInScope(id);
        return store.of(SealCertificate.SUBJECT, id).orElseThrow(() -> DomainException.notFound("certificate"));
    }
}
