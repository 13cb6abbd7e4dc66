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
import org.dongthuan.gateway.client.AccountListClient;
import org.dongthuan.gateway.client.AccountListClient.Change;
import org.dongthuan.gateway.client.AccountListClient.Diff;
import org.dongthuan.gateway.client.AccountListClient.Explanation;
import org.dongthuan.gateway.client.AccountListClient.ListVersion;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a bank changed by a later version of its list; the commune explains what stays different. */
@Path("/officer/account-lists")
@Authenticated
@RunOnVirtualThread
public class ListChangePages {

    private static final String ID = "{id:[A-Za-z0-9-]{1,64}}";

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance listChanges(
                Page page, Notice notice, ListVersion list, ItemList<Change> items, String kind, boolean explaining);
    }

    private final Visitor visitor;
    private final AccountListClient lists;

    ListChangePages(Visitor visitor, @RestClient AccountListClient lists) {
        this.visitor = visitor;
        this.lists = lists;
    }

    /** Opens with what is still to be explained; {@code ?kind=} shows the rows of one kind. */
    @GET
    @Path("/" + ID)
    public Response one(@PathParam("id") String id) {
        Page page = visitor.in(Area.ACCOUNTS);
        String kind = visitor.code("kind").orElse(null);
        Diff diff = lists.diff(id, kind, kind == null, visitor.after(), Visitor.pageSize());
        boolean explaining = RoleSets.LEAD.stream().anyMatch(visitor.officer()::has)
                && diff.items().stream().anyMatch(Change::isToExplain);
        ItemList<Change> items = new ItemList<>(diff.items(), diff.next());
        return Pages.ok(Templates.listChanges(page, visitor.notice(page), diff.list(), items, kind, explaining), page);
    }

    @POST
    @Path("/" + ID + "/explanations")
    public Response explain(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        visitor.in(Area.ACCOUNTS);
        List<String> accounts = form.getOrDefault("account", List.of());
        String reason = form.getFirst("reasonCode");
        String back = "/officer/account-lists/" + id;
        if (accounts.isEmpty()) {
            return Pages.goTo(back + "?refused=no-account-chosen");
        }
        if (reason == null || reason.isBlank()) {
            return Pages.goTo(back + "?refused=no-reason-chosen");
        }
        try {
            lists.explain(id, new Explanation(accounts, reason));
            return Pages.goTo(back + "?done=account-list.explain");
        } catch (ServiceProblem problem) {
            if (problem.isDown() || problem.status() == 404) {
                throw problem;
            }
            return Pages.goTo(back + "?refused=" + problem.status());
        }
    }
}
