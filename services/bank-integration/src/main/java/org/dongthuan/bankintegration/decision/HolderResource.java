package org.dongthuan.bankintegration.decision;

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
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.bankintegration.account.api.AccountView;
import org.dongthuan.bankintegration.account.api.AccountViews;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.domain.Decision;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/holders}: what a holder has and decides, and who of them was never heard. */
@Path("/api/v1/holders")
@RunOnVirtualThread
public class HolderResource {

    private static final Set<AccountState> CAN_CLOSE = EnumSet.of(AccountState.DECISION_PENDING, AccountState.KEPT);

    private final AccountRepository accounts;
    private final AccountViews views;
    private final DecideHolder decide;
    private final NeverComplained neverComplained;
    private final CurrentActor actor;

    HolderResource(
            AccountRepository accounts,
            AccountViews views,
            DecideHolder decide,
            NeverComplained neverComplained,
            CurrentActor actor) {
        this.neverComplained = neverComplained;
        this.accounts = accounts;
        this.views = views;
        this.decide = decide;
        this.actor = actor;
    }

    @GET
    @Path("/me")
    @RolesAllowed(Roles.CIT)
    @Audited(action = "read", object = "case")
    @Transactional
    public Page<HolderView> me() {
        Map<UUID, List<Account>> byIncident = new LinkedHashMap<>();
        accounts.where("true")
                .forEach(account -> byIncident
                        .computeIfAbsent(account.incidentId(), id -> new java.util.ArrayList<>())
                        .add(account));
        return new Page<>(byIncident.values().stream().map(this::view).toList(), null);
    }

    @GET
    @Path("/never-complained")
    @RolesAllowed({Roles.CO, Roles.CC})
    @Audited(action = "list", object = "account")
    @Transactional
    public Page<UnheardHolder> neverComplained(
            @QueryParam("incidentId") UUID incidentId,
            @QueryParam("state") AccountState state,
            @BeanParam PageRequest page) {
        if (incidentId == null) {
            throw DomainException.invalid("incidentId", "required", "The incident whose holders are wanted.");
        }
        return Page.of(
                neverComplained.page(incidentId, state, page),
                page,
                own -> new Cursor(own.getFirst().createdAt(), own.getFirst().id()),
                this::unheard);
    }

    @GET
    @Path("/{caseId}")
    @RolesAllowed({Roles.CIT, Roles.CO, Roles.CC, Roles.CP})
    @Audited(action = "read", object = "case")
    @Transactional
    public HolderView get(@AuditedId @PathParam("caseId") UUID caseId) {
        List<Account> own = accounts.where("case_id = ?", caseId);
        if (own.isEmpty()) {
            throw DomainException.notFound("case");
        }
        return view(own);
    }

    @POST
    @Path("/{caseId}/decision")
    @RolesAllowed({Roles.CIT, Roles.CO})
    @Transactional
    public HolderView decide(@PathParam("caseId") UUID caseId, @NotNull @Valid DecisionRequest request) {
        Optional<String> confirmation = Optional.ofNullable(request.onBehalf())
                .map(b -> b.confirmation().name());
        return view(decide.decide(caseId, request.decision(), request.version(), confirmation, actor.get()));
    }

    private UnheardHolder unheard(List<Account> own) {
        List<AccountView> shown =
                own.stream().map(account -> views.one(account, actor.get())).toList();
        AccountView first = shown.getFirst();
        return new UnheardHolder(first.caseId(), first.code(), first.placeCode(), first.holderName(), shown);
    }

    private HolderView view(List<Account> own) {
        Account first = own.getFirst();
        List<Account> deciding = own.stream()
                .filter(a -> a.state() != AccountState.NOT_FOUND && a.state() != AccountState.OUT_OF_WINDOW)
                .toList();
        return new HolderView(
                first.caseId(),
                first.incidentId(),
                first.code(),
                own.stream().map(account -> views.one(account, actor.get())).toList(),
                DecideHolder.versionOf(deciding),
                may(deciding));
    }

    private static List<String> may(List<Account> own) {
        boolean close = !own.isEmpty() && own.stream().allMatch(a -> CAN_CLOSE.contains(a.state()));
        boolean keep = !own.isEmpty()
                && own.stream()
                        .allMatch(a -> a.state() == AccountState.DECISION_PENDING
                                || a.state() == AccountState.READY && !a.sendingHasStarted());
        return java.util.stream.Stream.of(close ? Decision.CLOSE : null, keep ? Decision.KEEP : null)
                .filter(java.util.Objects::nonNull)
                .map(Enum::name)
                .toList();
    }
}
