package org.dongthuan.bankintegration.formal.reply;

import static org.dongthuan.platform.access.Roles.AUD;
import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.PP;
import static org.dongthuan.platform.access.Roles.SB;

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
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.pdf.seal.PdfForge;
import org.dongthuan.platform.pdf.seal.SealVerification;
import org.dongthuan.platform.pdf.seal.SealedPdf;

/** {@code /api/v1/reply-documents}: sealed replies to authorities. They name officials, no citizen. */
@Path("/api/v1/reply-documents")
@RunOnVirtualThread
public class ReplyDocumentResource {

    private static final String PDF = "application/pdf";

    private final DocumentStore store;
    private final PdfForge forge;

    ReplyDocumentResource(DocumentStore store, PdfForge forge) {
        this.store = store;
        this.forge = forge;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CO, CC, CP, BK, BKA, PO, POL, SB, PP, AUD})
    @Audited(action = "read", object = "document")
    @Transactional
    public ReplyDocument get(@AuditedId @PathParam("id") UUID id) {
        return store.inScope(id);
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed({CO, CC, CP, BK, BKA, PO, POL, SB, PP})
    @Audited(action = "open", object = "document")
    @Transactional
    public Response content(@AuditedId @PathParam("id") UUID id) {
        ReplyDocument document = store.inScope(id);
        return Response.ok(SealedPdf.unchanged(document.sha256(), store.content(id)), PDF)
                .build();
    }

    /** Checks what is stored. */
    @GET
    @Path("/{id}/verification")
    @RolesAllowed({CO, CC, CP, BK, BKA, PO, POL, SB, PP, AUD})
    @Audited(action = "verify", object = "document")
    @Transactional
    public SealVerification verifyStored(@AuditedId @PathParam("id") UUID id) {
        return verified(store.inScope(id), store.content(id));
    }

    /** Checks what somebody was handed. */
    @POST
    @Path("/{id}/verification")
    @Consumes(PDF)
    @RolesAllowed({CO, CC, CP, BK, BKA, PO, POL, SB, PP, AUD})
    @Audited(action = "verify", object = "document")
    @Transactional
    public SealVerification verify(@AuditedId @PathParam("id") UUID id, byte[] shown) {
        return verified(store.inScope(id), shown == null ? new byte[0] : shown);
    }

    private SealVerification verified(ReplyDocument document, byte[] shown) {
        return SealVerification.of(document.id(), document.sha256(), SealedPdf.verify(forge, document.sha256(), shown));
    }
}
