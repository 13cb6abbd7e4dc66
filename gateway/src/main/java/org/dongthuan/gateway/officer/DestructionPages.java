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
import org.dongthuan.gateway.client.DestructionClient;
import org.dongthuan.gateway.client.DestructionClient.Certificate;
import org.dongthuan.gateway.client.DestructionClient.Order;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Orders to destroy pictures: proposed, decided by another, attested, carried out picture by picture. */
@Path("/officer/destruction-orders")
@Authenticated
@RunOnVirtualThread
public class DestructionPages {

    private static final int MOST = 100;

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance destructionOrders(
                Page page, Notice notice, ItemList<Order> list, String state, List<ActionForm> actions);

        static native TemplateInstance destructionOrder(
                Page page,
                Notice notice,
                Order order,
                Part<DestructionClient.Images> images,
                Part<ItemList<Certificate>> certificates,
                boolean followsJob,
                List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final DestructionClient destruction;
    private final Names names;

    DestructionPages(Visitor visitor, ThingPage pages, @RestClient DestructionClient destruction, Names names) {
        this.visitor = visitor;
        this.pages = pages;
        this.destruction = destruction;
        this.names = names;
    }

    @GET
    public Response list() {
        return pages.open(Area.DESTRUCTION_ORDERS, (page, notice, refused) -> all(page, notice, refused));
    }

    @POST
    @Path("/" + ThingPage.NEW + "/{event}")
    public Response propose(@PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.DESTRUCTION_ORDERS,
                ThingPage.Sent.ofNew(Subject.NEW_DESTRUCTION_ORDER, Area.DESTRUCTION_ORDERS, event, form),
                (page, notice, refused) -> all(page, notice, refused));
    }

    /** Where a reload of a refused proposal ends. */
    @GET
    @Path("/" + ThingPage.NEW)
    public Response listAgain() {
        return Pages.goTo(Area.DESTRUCTION_ORDERS.path());
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.DESTRUCTION_ORDERS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.DESTRUCTION_ORDERS,
                ThingPage.Sent.of(Subject.DESTRUCTION_ORDER, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance all(Page page, Notice notice, ActionForm.Refused refused) {
        ItemList<Order> list = destruction.orders(visitor.state(), visitor.after(), Visitor.pageSize());
        List<ActionForm> forms =
                ActionForm.offered(visitor.officer(), Subject.NEW_DESTRUCTION_ORDER, Thing.toMake("propose"));
        forms = ActionForm.withOptions(forms, "propose", witnesses());
        forms = ActionForm.withOptions(forms, "propose", "holderOrg", options(names.inRoles("PO", "BK")));
        forms = ActionForm.withOptions(forms, "propose", "placeCode", options(names.placesBut("")));
        return Templates.destructionOrders(page, notice, list, visitor.state(), ActionForm.withRefused(forms, refused));
    }

    private List<ActionForm.Option> witnesses() {
        return options(names.inRoles("CO", "CP", "PP", "PO", "BK", "SB", "ST"));
    }

    private boolean isRunning(Order order) {
        return order.state().equals("APPROVED")
                && Part.of(() -> destruction.job(JobPlace.DESTRUCTION_ORDERS.collection(), order.jobId()))
                        .optional()
                        .filter(job -> job.state().equals("RUNNING"))
                        .isPresent();
    }

    private static List<ActionForm.Option> options(List<Names.Choice> choices) {
        return choices.stream()
                .map(one -> new ActionForm.Option(one.code(), one.name()))
                .toList();
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Order order = destruction.order(id);
        Officer officer = visitor.officer();
        boolean followsJob = order.jobId() != null && JobPlace.DESTRUCTION_ORDERS.isFor(officer);
        boolean running = followsJob && isRunning(order);
        List<ActionForm> forms = ActionForm.offered(officer, Subject.DESTRUCTION_ORDER, Thing.of(order)).stream()
                // Nothing is left over while it is still being carried out.
                .filter(form -> !form.action().event().equals("execute") || !running)
                // The head of the holder says it once.
                .filter(form -> !form.action().event().equals("attest") || order.attestedAt() == null)
                .toList();
        Part<ItemList<Certificate>> certificates =
                order.destroyed() > 0 ? Part.of(() -> destruction.certificates(id, null, MOST)) : Part.hidden();
        Part<DestructionClient.Images> images = Part.of(() -> destruction.images(id, visitor.after()));
        return Templates.destructionOrder(
                page,
                notice,
                order,
                images,
                certificates,
                followsJob,
                ActionForm.withRefused(ActionForm.withOptions(forms, "propose", witnesses()), refused));
    }
}
