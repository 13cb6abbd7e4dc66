package org.dongthuan.consent.keep;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.ledger.Representation;
import org.dongthuan.consent.verdict.Check;
import org.dongthuan.consent.verdict.Checked;
import org.dongthuan.consent.verdict.ConsentProblem;
import org.dongthuan.consent.verdict.Opinions;
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/keep-consents}, as contracts/openapi/consent.yaml says. */
@Path("/api/v1/keep-consents")
@RunOnVirtualThread
public class KeepResource {

    private static final int ROUND = 1;

    private final KeepRepository records;
    private final AnswerKeep answerKeep;
    private final RenewKeep renewKeep;
    private final WithdrawKeep withdrawKeep;
    private final VerifyKeep verifyKeep;
    private final Opinions opinions;
    private final KeepViews views;
    private final CurrentActor actor;

    KeepResource(
            KeepRepository records,
            AnswerKeep answerKeep,
            RenewKeep renewKeep,
            WithdrawKeep withdrawKeep,
            VerifyKeep verifyKeep,
            Opinions opinions,
            KeepViews views,
            CurrentActor actor) {
        this.records = records;
        this.answerKeep = answerKeep;
        this.renewKeep = renewKeep;
        this.withdrawKeep = withdrawKeep;
        this.verifyKeep = verifyKeep;
        this.opinions = opinions;
        this.views = views;
        this.actor = actor;
    }

    /** The holder's answer. @param validUntil absent for as long as the notice says; @param representation where another answers */
    public record AnswerRequest(
            @NotNull Integer version,
            @NotNull Boolean given,
            @NotNull AnswerChannel channel,
            LocalDate validUntil,
            @Valid Representation representation) {}

    /** The holder says yes again. @param representation absent where the holder does */
    public record RenewRequest(
            @NotNull Integer version,
            @NotNull AnswerChannel channel,
            LocalDate validUntil,
            @Valid Representation representation) {}

    /** The holder takes the consent back. @param representation absent where the holder does */
    public record WithdrawRequest(
            @NotNull Integer version,
            @NotNull AnswerChannel channel,
            @Valid Representation representation) {}

    /** An opinion with a finding for each test. */
    public record VerdictRequest(
            @NotNull Integer version,
            @NotNull Verdict verdict,
            @NotNull Map<Check, @NotNull @Valid Checked> checklist) {}

    @GET
    @RolesAllowed({CIT, CO, CC, CP, BK, BKA, SB, DPO})
    @Audited(action = "list", object = "keep-consent")
    @Transactional
    public Page<KeepView> list(@BeanParam KeepRepository.Filter filter, @BeanParam PageRequest page) {
        return views.page(records.page(filter, page), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CIT, CO, CC, CP, BK, BKA, SB, DPO})
    @Audited(action = "read", object = "keep-consent")
    @Transactional
    public KeepView get(@AuditedId @PathParam("id") UUID id) {
        Actor who = actor.get();
        KeepConsent record = records.inScope(id);
        return views.view(record, who.hasAny(CO, DPO) ? opinions.of(id, ROUND) : null);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed({CIT, CO})
    public KeepView answer(@PathParam("id") UUID id, @NotNull @Valid AnswerRequest request) {
        return views.view(
                answerKeep.answer(
                        id,
                        request.version(),
                        request.given(),
                        Optional.ofNullable(request.validUntil()),
                        request.channel(),
                        Optional.ofNullable(request.representation()),
                        actor.get()),
                null);
    }

    @POST
    @Path("/{id}/renew")
    @RolesAllowed({CIT, CO})
    public KeepView renew(@PathParam("id") UUID id, @NotNull @Valid RenewRequest request) {
        RenewKeep.Wish wish = new RenewKeep.Wish(
                request.channel(),
                Optional.ofNullable(request.validUntil()),
                Optional.ofNullable(request.representation()));
        return views.view(renewKeep.renew(id, request.version(), wish, actor.get()), null);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({CIT, CO})
    public KeepView withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawRequest request) {
        return views.view(
                withdrawKeep.withdraw(
                        id,
                        request.version(),
                        request.channel(),
                        Optional.ofNullable(request.representation()),
                        actor.get()),
                null);
    }

    @POST
    @Path("/{id}/verdict")
    @RolesAllowed({CO, DPO})
    public KeepView verdict(@PathParam("id") UUID id, @NotNull @Valid VerdictRequest request) {
        VerifyKeep.Given given =
                verifyKeep.verify(id, request.version(), request.verdict(), request.checklist(), actor.get());
        // Stored already: refusing inside the transaction would hide the opinion from the other person.
        if (given.agreement() == Opinions.Agreement.DIFFERENT) {
            throw new DomainException(
                    ConsentProblem.VERDICTS_DIFFER, "Both opinions are stored; come to one and give it again.");
        }
        return views.view(given.record(), null);
    }
}
