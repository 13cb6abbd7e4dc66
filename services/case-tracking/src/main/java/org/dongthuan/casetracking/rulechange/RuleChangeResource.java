package org.dongthuan.casetracking.rulechange;

import static org.dongthuan.platform.access.Roles.ADM;
import static org.dongthuan.platform.access.Roles.AUD;
import static org.dongthuan.platform.access.Roles.DPO;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.rule.Amendment;
import org.dongthuan.casetracking.clock.rule.Length;
import org.dongthuan.casetracking.clock.rule.Reminder;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/rule-changes}, as contracts/openapi/case-tracking.yaml says. */
@Path("/api/v1/rule-changes")
@RunOnVirtualThread
public class RuleChangeResource {

    private static final String LENGTH = "[1-9]\\d{0,3} (HOURS|DAYS|WORKING_DAYS|MONTHS)";

    private final ChangeRule changeRule;
    private final RuleChangeStore store;
    private final TryOut tryOut;
    private final Rulebook rulebook;
    private final CurrentActor actor;
    private final InstantSource clock;

    RuleChangeResource(
            ChangeRule changeRule,
            RuleChangeStore store,
            TryOut tryOut,
            Rulebook rulebook,
            CurrentActor actor,
            InstantSource clock) {
        this.changeRule = changeRule;
        this.store = store;
        this.tryOut = tryOut;
        this.rulebook = rulebook;
        this.actor = actor;
        this.clock = clock;
    }

    /** Body of a proposal: the whole of what may differ; what is absent is absent in the new version. */
    public record Proposal(
            @NotNull @Pattern(regexp = "[A-Z0-9-]{2,20}") String ruleCode,
            @NotNull LocalDate validFrom,
            @NotNull @Pattern(regexp = LENGTH) String plain,
            @Pattern(regexp = LENGTH) String complex,
            @Pattern(regexp = LENGTH) String remote,
            @Pattern(regexp = LENGTH) String remoteComplex,

            @Pattern(regexp = "[1-9]\\d?%|P\\d{1,3}D|PT\\d{1,3}H")
            String remind,

            @NotBlank @Size(max = 300) String source,
            @NotNull Rule.Mark mark,
            @Size(max = 500) String note,
            @NotBlank @Size(max = 1_000) String reason) {

        Amendment amendment() {
            return new Amendment(
                    validFrom,
                    Length.parse(plain),
                    length(complex),
                    length(remote),
                    length(remoteComplex),
                    remind == null ? null : new Reminder(remind),
                    source,
                    mark,
                    note);
        }

        private static Length length(String text) {
            return text == null ? null : Length.parse(text);
        }
    }

    /** Body of a decision. @param answer needed by reject */
    public record Decision(
            @NotNull Integer version, @Size(max = 1_000) String answer) {}

    @POST
    @RolesAllowed(ADM)
    @Idempotent
    public Response propose(@NotNull @Valid Proposal request) {
        RuleChange proposed =
                changeRule.propose(request.ruleCode(), request.amendment(), request.reason(), actor.get());
        return Response.created(URI.create("/api/v1/rule-changes/" + proposed.id()))
                .entity(view(proposed))
                .build();
    }

    @GET
    @RolesAllowed({ADM, DPO, AUD})
    public Page<RuleChangeView> list(
            @QueryParam("state") ChangeState state, @QueryParam("rule") String ruleCode, @BeanParam PageRequest page) {
        List<RuleChange> rows = store.page(state, ruleCode, page);
        return Page.of(rows, page, change -> new Cursor(change.proposedAt(), change.id()), this::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ADM, DPO, AUD})
    public RuleChangeView get(@PathParam("id") UUID id) {
        return view(one(id));
    }

    /** Counted at every look: what was right yesterday may not be today. */
    @GET
    @Path("/{id}/try-out")
    @RolesAllowed({ADM, DPO, AUD})
    public TryOut.Result tryOut(@PathParam("id") UUID id) {
        RuleChange change = one(id);
        return tryOut.of(
                rulebook.version(change.ruleCode(), change.baseVersion()), change.amendment(), clock.instant());
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed({ADM, DPO})
    public RuleChangeView decide(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid Decision request) {
        ChangeEvent what = ChangeTransitions.TABLE.event(event);
        return view(changeRule.decide(id, what, request.version(), request.answer(), actor.get()));
    }

    private RuleChange one(UUID id) {
        return store.find(id).orElseThrow(() -> DomainException.notFound("rule change"));
    }

    private RuleChangeView view(RuleChange change) {
        Rule before = rulebook.version(change.ruleCode(), change.baseVersion());
        return RuleChangeView.of(change, before, actor.get());
    }
}
