package org.dongthuan.consent.claim.api;

import static org.dongthuan.platform.access.Roles.*;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.circumstance.CircumstanceRequest;
import org.dongthuan.consent.circumstance.StateCircumstance;
import org.dongthuan.consent.claim.app.AppealVerdict;
import org.dongthuan.consent.claim.app.GiveVerdict;
import org.dongthuan.consent.claim.app.Shown;
import org.dongthuan.consent.claim.app.SubmitEvidence;
import org.dongthuan.consent.claim.app.WithdrawClaimed;
import org.dongthuan.consent.claim.store.ClaimFilter;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.consent.hearing.HearPerson;
import org.dongthuan.consent.hearing.HearingRequest;
import org.dongthuan.consent.verdict.ConsentProblem;
import org.dongthuan.consent.verdict.Opinions;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/consent-claims}, as contracts/openapi/consent.yaml says. */
@Path("/api/v1/consent-claims")
@RunOnVirtualThread
public class ClaimResource {

    private final ClaimRepository claims;
    private final ClaimViews views;
    private final StateCircumstance stateCircumstance;
    private final HearPerson hearPerson;
    private final SubmitEvidence submitEvidence;
    private final GiveVerdict giveVerdict;
    private final AppealVerdict appealVerdict;
    private final WithdrawClaimed withdrawClaimed;
    private final ClaimJobs jobs;
    private final CurrentActor actor;

    ClaimResource(
            ClaimRepository claims,
            ClaimViews views,
            StateCircumstance stateCircumstance,
            HearPerson hearPerson,
            SubmitEvidence submitEvidence,
            GiveVerdict giveVerdict,
            AppealVerdict appealVerdict,
            WithdrawClaimed withdrawClaimed,
            ClaimJobs jobs,
            CurrentActor actor) {
        this.claims = claims;
        this.views = views;
        this.stateCircumstance = stateCircumstance;
        this.hearPerson = hearPerson;
        this.submitEvidence = submitEvidence;
        this.giveVerdict = giveVerdict;
        this.appealVerdict = appealVerdict;
        this.withdrawClaimed = withdrawClaimed;
        this.jobs = jobs;
        this.actor = actor;
    }

    /** @throws DomainException 422 when the State Bank branch asks by case: its claims show no way to a person */
    @GET
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, SB, DPO})
    @Audited(action = "list", object = "consent-claim")
    @Transactional
    public Page<ClaimView> list(@BeanParam ClaimFilter filter, @BeanParam PageRequest page) {
        if (filter.caseId() != null && actor.get().has(SB)) {
            throw DomainException.invalid("caseId", "not-for-role", "The State Bank branch cannot ask by case.");
        }
        return views.page(claims.page(filter, page), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CIT, CO, CC, CP, PO, POL, BK, BKA, SB, DPO})
    @Audited(action = "read", object = "consent-claim")
    @Transactional
    public ClaimView get(@AuditedId @PathParam("id") UUID id) {
        return views.view(claims.inScope(id));
    }

    @POST
    @Path("/request-evidence")
    @RolesAllowed({CO, DPO})
    @Idempotent
    public Response requestEvidence(@NotNull @Valid ClaimRequests.IncidentRequest request) {
        return jobs.requestEvidence(request.incidentId());
    }

    @POST
    @Path("/verdicts")
    @RolesAllowed({CO, DPO})
    @Idempotent
    public Response verdicts(@NotNull @Valid ClaimRequests.BulkVerdictRequest request) {
        return jobs.verdicts(request.ids(), request.verdict(), request.checklist());
    }

    /** What a body says, or found, of how consents were taken. */
    @POST
    @Path("/circumstances")
    @RolesAllowed({CO, CP, PO, POL, BK, BKA, DPO})
    @Idempotent
    public Response circumstances(@NotNull @Valid CircumstanceRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(stateCircumstance.state(request.incidentId(), request, actor.get()))
                .build();
    }

    @POST
    @Path("/{id}/hear")
    @RolesAllowed({CIT, CO, DPO})
    public ClaimView hear(@PathParam("id") UUID id, @NotNull @Valid HearingRequest request) {
        return views.view(hearPerson.hear(id, request, actor.get()));
    }

    @POST
    @Path("/{id}/submit-evidence")
    @RolesAllowed({PO, POL, BK})
    public ClaimView submitEvidence(@PathParam("id") UUID id, @NotNull @Valid Shown request) {
        return views.view(submitEvidence.submit(id, request, actor.get()));
    }

    @POST
    @Path("/{id}/verdict")
    @RolesAllowed({CO, DPO})
    public ClaimView verdict(@PathParam("id") UUID id, @NotNull @Valid ClaimRequests.VerdictRequest request) {
        GiveVerdict.Given given = giveVerdict.give(
                id, Optional.of(request.version()), request.verdict(), request.checklist(), actor.get());
        // Stored already: refusing inside the transaction would hide the opinion from the other person.
        if (given.agreement() == Opinions.Agreement.DIFFERENT) {
            throw new DomainException(
                    ConsentProblem.VERDICTS_DIFFER, "Both opinions are stored; come to one and give it again.");
        }
        return views.view(given.claim());
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({CIT, CO})
    public ClaimView withdraw(@PathParam("id") UUID id, @NotNull @Valid ClaimRequests.WithdrawRequest request) {
        return views.view(withdrawClaimed.withdraw(
                id, request.version(), request.channel(), Optional.ofNullable(request.representation()), actor.get()));
    }

    @POST
    @Path("/{id}/appeal")
    @RolesAllowed({CIT, PO, POL, BK})
    public ClaimView appeal(@PathParam("id") UUID id, @NotNull @Valid ClaimRequests.AppealRequest request) {
        return views.view(appealVerdict.appeal(
                id, request.version(), request.reasonCode(), Optional.ofNullable(request.evidence()), actor.get()));
    }
}
