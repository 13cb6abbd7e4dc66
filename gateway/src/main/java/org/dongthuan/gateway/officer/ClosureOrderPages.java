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
import org.dongthuan.gateway.client.BankIntegrationClient.ClosureOrder;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Orders to close accounts: two persons approve, either may stop. */
@Path("/officer/closure-orders")
@Authenticated
@RunOnVirtualThread
public class ClosureOrderPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance closureOrders(Page page, ItemList<ClosureOrder> list, String state);

        static native TemplateInstance closureOrder(
                Page page, Notice notice, ClosureOrder order, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final ActionPost actionPost;
    private final BankIntegrationClient bank;

    ClosureOrderPages(
            Visitor visitor, SignedIn signedIn, ActionPost actionPost, @RestClient BankIntegrationClient bank) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.actionPost = actionPost;
        this.bank = bank;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.CLOSURE_ORDERS);
        ItemList<ClosureOrder> list = bank.closureOrders(visitor.state(), visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.closureOrders(page, list, visitor.state()), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        Page page = visitor.in(Area.CLOSURE_ORDERS);
        ClosureOrder order = bank.closureOrder(id);
        return Pages.ok(Templates.closureOrder(page, visitor.notice(page), order, actions(order)), page);
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.CLOSURE_ORDERS);
        return actionPost.run(
                signedIn.officer(),
                page,
                Subject.CLOSURE_ORDER,
                event,
                form,
                "/officer/closure-orders/" + id,
                (action, key, body) -> bank.act(id, action, key, body),
                refused -> {
                    ClosureOrder order = bank.closureOrder(id);
                    List<ActionForm> forms = ActionForm.withRefused(actions(order), refused);
                    return Pages.html(422, Templates.closureOrder(page, Notice.of(refused), order, forms), page);
                });
    }

    private List<ActionForm> actions(ClosureOrder order) {
        return ActionForm.offered(
                signedIn.officer(), Subject.CLOSURE_ORDER, order.key(), order.state(), order.version());
    }
}
