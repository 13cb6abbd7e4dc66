package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.Order;
import org.dongthuan.gateway.client.ExchangeEvidenceClient;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Orders to close accounts, and orders to close where nobody answered: two persons approve, either kind may be stopped. */
@Path("/officer/{kind:closure-orders|default-closures}")
@Authenticated
@RunOnVirtualThread
public class ClosureOrderPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance closureOrders(
                Page page, Notice notice, ItemList<Order> list, Part<ItemList<Order>> defaults);

        static native TemplateInstance closureOrder(
                Page page,
                Notice notice,
                Order order,
                String kind,
                ExchangeEvidence evidence,
                List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final BankIntegrationClient bank;
    private final ExchangeEvidenceClient evidence;

    ClosureOrderPages(
            Visitor visitor,
            ThingPage pages,
            @RestClient BankIntegrationClient bank,
            @RestClient ExchangeEvidenceClient evidence) {
        this.evidence = evidence;
        this.visitor = visitor;
        this.pages = pages;
        this.bank = bank;
    }

    @GET
    public Response list(@PathParam("kind") String kind) {
        Page page = visitor.in(Area.CLOSURE_ORDERS);
        ItemList<Order> list = bank.orders("closure-orders", visitor.after(), Visitor.pageSize());
        Part<ItemList<Order>> defaults = visitor.after() == null
                ? Part.of(() -> bank.orders("default-closures", null, Visitor.pageSize()))
                : Part.hidden();
        return Pages.ok(Templates.closureOrders(page, visitor.notice(page), list, defaults), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("kind") String kind, @PathParam("id") String id) {
        return pages.open(
                Area.CLOSURE_ORDERS, (page, notice, refused) -> show(page, notice, subject(kind), id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @PathParam("event") String event,
            MultivaluedMap<String, String> form) {
        Subject subject = subject(kind);
        return pages.act(
                Area.CLOSURE_ORDERS,
                new ThingPage.Sent(List.of(subject), id, event, form, subject.page(id)),
                (page, notice, refused) -> show(page, notice, subject, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, Subject subject, String id, ActionForm.Refused refused) {
        Officer officer = visitor.officer();
        Order order = bank.order(subject.collection(), id);
        boolean approved = order.approvals().stream().anyMatch(approval -> officer.has(approval.role()));
        List<ActionForm> forms =
                ActionForm.offered(officer, subject, Thing.inState(order.id(), order.state(), null)).stream()
                        .filter(form -> !approved || !form.action().event().equals("approve"))
                        .toList();
        ExchangeEvidence messages = subject == Subject.CLOSURE_ORDER
                ? ExchangeEvidence.ofOrder(evidence, officer, id)
                : ExchangeEvidence.none();
        return Templates.closureOrder(
                page, notice, order, subject.collection(), messages, ActionForm.withRefused(forms, refused));
    }

    private static Subject subject(String kind) {
        return kind.equals("closure-orders") ? Subject.CLOSURE_ORDER : Subject.DEFAULT_CLOSURE;
    }
}
