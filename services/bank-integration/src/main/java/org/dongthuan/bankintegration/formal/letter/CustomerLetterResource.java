package org.dongthuan.bankintegration.formal.letter;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CIT;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.SB;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dongthuan.bankintegration.job.Job;
import org.dongthuan.bankintegration.job.JobStore;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.pdf.seal.PdfForge;
import org.dongthuan.platform.pdf.seal.SealVerification;
import org.dongthuan.platform.pdf.seal.SealedPdf;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/customer-letters}: the bank's letters to its customers, and their way. */
@Path("/api/v1/customer-letters")
@RunOnVirtualThread
public class CustomerLetterResource {

    private static final String PDF = "application/pdf";

    private final LetterStore store;
    private final LetterVault vault;
    private final LetterViews views;
    private final DeliverLetters deliver;
    private final JobStore jobs;
    private final PdfForge forge;
    private final CurrentActor actor;

    CustomerLetterResource(
            LetterStore store,
            LetterVault vault,
            LetterViews views,
            DeliverLetters deliver,
            JobStore jobs,
            PdfForge forge,
            CurrentActor actor) {
        this.store = store;
        this.vault = vault;
        this.views = views;
        this.deliver = deliver;
        this.jobs = jobs;
        this.forge = forge;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({CIT, CO, CC, BK, BKA, SB})
    @Audited(action = "list", object = "customer-letter")
    @Transactional
    public Page<LetterView> list(@BeanParam LetterFilter filter, @BeanParam PageRequest page) {
        return Page.of(
                store.page(filter, page),
                page,
                letter -> new Cursor(letter.createdAt(), letter.id()),
                letter -> views.one(letter, actor.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CIT, CO, CC, BK, BKA, SB})
    @Audited(action = "read", object = "customer-letter")
    @Transactional
    public LetterView get(@AuditedId @PathParam("id") UUID id) {
        return views.one(store.inScope(id), actor.get());
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed({CIT, CO, CC, BK, BKA})
    @Audited(action = "open", object = "customer-letter")
    @Transactional
    public Response content(@AuditedId @PathParam("id") UUID id) {
        CustomerLetter letter = made(id);
        return Response.ok(SealedPdf.unchanged(letter.sha256(), opened(letter)), PDF)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Checks what is stored. */
    @GET
    @Path("/{id}/verification")
    @RolesAllowed({CIT, CO, CC, BK, BKA, SB})
    @Audited(action = "verify", object = "customer-letter")
    @Transactional
    public SealVerification verifyStored(@AuditedId @PathParam("id") UUID id) {
        CustomerLetter letter = made(id);
        return verified(letter, opened(letter));
    }

    /** Checks what somebody was handed. */
    @POST
    @Path("/{id}/verification")
    @Consumes(PDF)
    @RolesAllowed({CIT, CO, CC, BK, BKA, SB})
    @Audited(action = "verify", object = "customer-letter")
    @Transactional
    public SealVerification verify(@AuditedId @PathParam("id") UUID id, byte[] shown) {
        return verified(made(id), shown == null ? new byte[0] : shown);
    }

    @POST
    @Path("/{id}/send")
    @RolesAllowed({BK, BKA})
    @Transactional
    public LetterView send(@PathParam("id") UUID id, @NotNull @Valid LetterSteps.One step) {
        return moved(id, LetterEvent.SEND, step);
    }

    @POST
    @Path("/{id}/deliver")
    @RolesAllowed({BK, BKA})
    @Transactional
    public LetterView deliver(@PathParam("id") UUID id, @NotNull @Valid LetterSteps.One step) {
        return moved(id, LetterEvent.DELIVER, step);
    }

    @POST
    @Path("/{id}/come-back")
    @RolesAllowed({BK, BKA})
    @Transactional
    public LetterView comeBack(@PathParam("id") UUID id, @NotNull @Valid LetterSteps.One step) {
        return moved(id, LetterEvent.COME_BACK, step);
    }

    @POST
    @Path("/{id}/hand-over")
    @RolesAllowed(CO)
    @Transactional
    public LetterView handOver(@PathParam("id") UUID id, @NotNull @Valid LetterSteps.One step) {
        return moved(id, LetterEvent.HAND_OVER, step);
    }

    @POST
    @Path("/bulk")
    @RolesAllowed({BK, BKA, CO})
    public LetterSteps.Results moveAll(@NotNull @Valid LetterSteps.Many many) {
        return deliver.moveAll(many, actor.get());
    }

    @GET
    @Path("/jobs/{id}")
    @RolesAllowed({BK, BKA})
    public Job job(@PathParam("id") UUID id) {
        return jobs.ofOrg(id, actor.get().org().orElse(""));
    }

    @GET
    @Path("/jobs/{id}/rows")
    @RolesAllowed({BK, BKA})
    @Transactional
    public Page<LetterRow> rows(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        Job job = job(id);
        return Page.of(
                store.ofJob(id, page.cursor().map(Cursor::id).orElse(null), page.fetch()),
                page,
                row -> new Cursor(job.createdAt(), row.id()),
                row -> new LetterRow(row.id(), row.number(), row.state(), row.failure()));
    }

    @POST
    @Path("/jobs/{id}/stop")
    @RolesAllowed({BK, BKA})
    public Job stop(@PathParam("id") UUID id) {
        jobs.stop(job(id).id());
        return job(id);
    }

    @POST
    @Path("/jobs/{id}/resume")
    @RolesAllowed({BK, BKA})
    public Job resume(@PathParam("id") UUID id) {
        jobs.resume(job(id).id());
        return job(id);
    }

    private LetterView moved(UUID id, LetterEvent event, LetterSteps.One step) {
        deliver.move(id, event, step, actor.get());
        return views.one(store.inScope(id), actor.get());
    }

    private CustomerLetter made(UUID id) {
        CustomerLetter letter = store.inScope(id);
        if (letter.state() == LetterState.TO_MAKE) {
            throw DomainException.wrongState("letter", letter.state(), "open");
        }
        return letter;
    }

    private byte[] opened(CustomerLetter letter) {
        return vault.open(letter, store.content(letter.id()).orElseThrow());
    }

    private SealVerification verified(CustomerLetter letter, byte[] shown) {
        return SealVerification.of(letter.id(), letter.sha256(), SealedPdf.verify(forge, letter.sha256(), shown));
    }
}
