package org.dongthuan.intake.destruction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/destruction-certificates}, as contracts/openapi/intake.yaml says. */
@Path("/api/v1/destruction-certificates")
@RunOnVirtualThread
public class CertificateResource {

    private final DestructionRepository certificates;
    private final CurrentActor actor;

    CertificateResource(DestructionRepository certificates, CurrentActor actor) {
        this.certificates = certificates;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CIT, Roles.CC, Roles.PO, Roles.POL, Roles.BK, Roles.BKA, Roles.DPO, Roles.AUD})
    @Audited(action = "list", object = "destruction-certificate")
    @Transactional
    public Page<DestructionCertificateView> list(@QueryParam("orderId") UUID orderId, @BeanParam PageRequest page) {
        return Page.of(
                certificates.certificates(orderId, page),
                page,
                one -> new Cursor(one.destroyedAt(), one.id()),
                this::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CIT, Roles.CC, Roles.PO, Roles.POL, Roles.BK, Roles.BKA, Roles.DPO, Roles.AUD})
    @Audited(action = "read", object = "destruction-certificate")
    @Transactional
    public DestructionCertificateView get(@PathParam("id") UUID id) {
        return view(certificates.certificate(id));
    }

    /** Whose pictures they were is for the person, the chair and data protection; to others it is a count and hashes. */
    private DestructionCertificateView view(DestructionCertificate one) {
        return one.view(actor.get().hasAny(Roles.CIT, Roles.CC, Roles.DPO));
    }
}
