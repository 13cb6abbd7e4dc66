package org.dongthuan.bankintegration.account.api;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.store.AccountFilter;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.decision.AskHolders;
import org.dongthuan.bankintegration.job.Job;
import org.dongthuan.bankintegration.job.JobStore;
import org.dongthuan.bankintegration.order.OrderRequest;
import org.dongthuan.bankintegration.remedy.ApplyRemedy;
import org.dongthuan.bankintegration.remedy.Remedy;
import org.dongthuan.bankintegration.remedy.RemedyRequest;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/accounts}, as contracts/openapi/bank-integration.yaml says. */
@Path("/api/v1/accounts")
@RunOnVirtualThread
public class AccountResource {

    private static final String JOBS = "/api/v1/accounts/jobs/";

    private final AccountRepository accounts;
    private final AccountViews views;
    private final ApplyRemedy remedies;
    private final AskHolders ask;
    private final JobStore jobs;
    private final CurrentActor actor;

    AccountResource(
            AccountRepository accounts,
            AccountViews views,
            ApplyRemedy remedies,
            AskHolders ask,
            JobStore jobs,
            CurrentActor actor) {
        this.accounts = accounts;
        this.views = views;
        this.remedies = remedies;
        this.ask = ask;
        this.jobs = jobs;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC, Roles.CP, Roles.BK, Roles.BKA, Roles.SB})
    @Audited(action = "list", object = "account")
    @Transactional
    public Page<AccountView> list(@BeanParam AccountFilter filter, @BeanParam PageRequest page) {
        List<Account> rows = accounts.page(filter, page);
        Actor who = actor.get();
        return Page.of(rows, page, a -> new Cursor(a.createdAt(), a.id()), a -> views.one(a, who));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC, Roles.CP, Roles.BK, Roles.BKA, Roles.SB})
    @Audited(action = "read", object = "account")
    @Transactional
    public AccountView get(@AuditedId @PathParam("id") UUID id) {
        return views.one(accounts.inScope(id), actor.get());
    }

    @POST
    @Path("/{id}/{remedy}")
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC, Roles.CP})
    public AccountView remedy(
            @PathParam("id") UUID id, @PathParam("remedy") String path, @NotNull @Valid RemedyRequest request) {
        Remedy remedy = Remedy.ofPath(path).orElseThrow(() -> DomainException.notFound("action on an account"));
        Actor who = actor.get();
        return views.one(remedies.apply(id, remedy, request, who), who);
    }

    @POST
    @Path("/ask-holders")
    @RolesAllowed({Roles.CO, Roles.CC})
    @Idempotent
    public Response askHolders(@NotNull @Valid OrderRequest request) {
        return started(ask.start(request.incidentId(), false, actor.get()));
    }

    @POST
    @Path("/ask-again")
    @RolesAllowed({Roles.CO, Roles.CC})
    @Idempotent
    public Response askAgain(@NotNull @Valid OrderRequest request) {
        return started(ask.start(request.incidentId(), true, actor.get()));
    }

    @GET
    @Path("/jobs/{id}")
    @RolesAllowed({Roles.CO, Roles.CC})
    public Job job(@PathParam("id") UUID id) {
        return jobs.ofOrg(id, actor.get().org().orElse(""));
    }

    @POST
    @Path("/jobs/{id}/stop")
    @RolesAllowed({Roles.CO, Roles.CC})
    public Job stop(@PathParam("id") UUID id) {
        jobs.stop(job(id).id());
        return job(id);
    }

    @POST
    @Path("/jobs/{id}/resume")
    @RolesAllowed({Roles.CO, Roles.CC})
    public Job resume(@PathParam("id") UUID id) {
        jobs.resume(job(id).id());
        return job(id);
    }

    private static Response started(UUID job) {
        return Response.accepted(Map.of("jobId", job))
                .location(URI.create(JOBS + job))
                .build();
    }
}
