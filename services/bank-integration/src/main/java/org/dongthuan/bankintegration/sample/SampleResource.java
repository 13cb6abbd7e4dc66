package org.dongthuan.bankintegration.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.account.api.AccountViews;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/closure-samples}: the State Bank branch checks closures by a random sample. */
@Path("/api/v1/closure-samples")
@RunOnVirtualThread
public class SampleResource {

    private final Samples samples;
    private final SampleStore store;
    private final AccountRepository accounts;
    private final AccountViews views;
    private final CurrentActor actor;

    SampleResource(
            Samples samples, SampleStore store, AccountRepository accounts, AccountViews views, CurrentActor actor) {
        this.samples = samples;
        this.store = store;
        this.accounts = accounts;
        this.views = views;
        this.actor = actor;
    }

    /** Findings on many accounts at once. */
    public record Findings(@NotEmpty @Size(max = 1000) List<@NotNull @Valid NewFinding> findings) {}

    /** @param version of the sample that was read */
    public record SignOff(@NotNull Integer version) {}

    @POST
    @RolesAllowed(Roles.SB)
    @Idempotent
    public Response draw(@NotNull @Valid NewSample wanted) {
        Sample sample = samples.draw(wanted, actor.get());
        return Response.created(URI.create("/api/v1/closure-samples/" + sample.id()))
                .entity(sample)
                .build();
    }

    @GET
    @RolesAllowed({Roles.CO, Roles.CC, Roles.BK, Roles.BKA, Roles.SB})
    @Audited(action = "list", object = "closure-sample")
    @Transactional
    public Page<Sample> list(@QueryParam("incidentId") UUID incidentId, @BeanParam PageRequest page) {
        return Page.of(store.page(incidentId, page), page, s -> new Cursor(s.drawnAt(), s.id()), s -> s);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.BK, Roles.BKA, Roles.SB})
    @Audited(action = "read", object = "closure-sample")
    @Transactional
    public Sample get(@AuditedId @PathParam("id") UUID id) {
        return store.inScope(id);
    }

    @GET
    @Path("/{id}/items")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.BK, Roles.BKA, Roles.SB})
    @Audited(action = "list", object = "account")
    @Transactional
    public Page<SampleItem> items(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        Sample sample = store.inScope(id);
        Actor who = actor.get();
        List<SampleStore.Item> drawn = store.items(id, after(page), page.fetch());
        Map<UUID, Account> known =
                accounts.byIds(drawn.stream().map(SampleStore.Item::accountId).toList());
        return Page.of(
                drawn,
                page,
                item -> new Cursor(sample.drawnAt(), item.accountId()),
                item -> new SampleItem(
                        item.position(),
                        views.one(known.get(item.accountId()), who),
                        item.agrees(),
                        item.reasonCode(),
                        item.foundBy(),
                        item.foundAt()));
    }

    /** Ids of all accounts there were to draw from: with the seed, all that is needed to draw again. */
    @GET
    @Path("/{id}/population")
    @RolesAllowed({Roles.CO, Roles.CC, Roles.BK, Roles.BKA, Roles.SB})
    @Audited(action = "read", object = "closure-sample")
    @Transactional
    public Page<UUID> population(@AuditedId @PathParam("id") UUID id, @BeanParam PageRequest page) {
        Sample sample = store.inScope(id);
        return Page.of(
                store.population(id, after(page), page.fetch()),
                page,
                account -> new Cursor(sample.drawnAt(), account),
                account -> account);
    }

    @POST
    @Path("/{id}/findings")
    @RolesAllowed(Roles.SB)
    public Sample find(@PathParam("id") UUID id, @NotNull @Valid Findings findings) {
        return samples.find(id, findings.findings(), actor.get());
    }

    @POST
    @Path("/{id}/sign-off")
    @RolesAllowed(Roles.SB)
    public Sample signOff(@PathParam("id") UUID id, @NotNull @Valid SignOff with) {
        return samples.signOff(id, with.version(), actor.get());
    }

    private static UUID after(PageRequest page) {
        return page.cursor().map(Cursor::id).orElse(null);
    }
}
