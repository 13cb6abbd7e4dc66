package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Task;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The first page of an officer: what waits for this role today. */
@Path("/officer")
@Authenticated
@RunOnVirtualThread
public class QueuePage {

    /** Roles that have duties on cases. */
    private static final Set<String> DUTIES = Set.of("CO", "CC", "CP", "BK", "BKA", "DPO", "SB");

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance queue(
                Page page, Notice notice, boolean quiet, List<Waiting> waiting, Part<ItemList<Task>> tasks);
    }

    private final Visitor visitor;
    private final WaitingList waiting;
    private final CaseTrackingClient cases;

    QueuePage(Visitor visitor, WaitingList waiting, @RestClient CaseTrackingClient cases) {
        this.visitor = visitor;
        this.waiting = waiting;
        this.cases = cases;
    }

    @GET
    public Response queue() {
        Page page = visitor.in(Area.QUEUE);
        Officer officer = visitor.officer();
        Part<ItemList<Task>> tasks = DUTIES.stream().anyMatch(officer::has)
                ? Part.of(() -> cases.tasks(visitor.after(), Visitor.pageSize()))
                : Part.hidden();
        // The second page of duties shows nothing else again.
        List<Waiting> others = visitor.after() == null ? waiting.of(officer, page) : List.of();
        boolean quiet = !tasks.isDown()
                && tasks.optional().map(list -> list.items().isEmpty()).orElse(true)
                && others.stream()
                        .noneMatch(part -> part.isDown() || !part.rowsOrNone().isEmpty());
        return Pages.ok(Templates.queue(page, visitor.notice(page), quiet, others, tasks), page);
    }

    /** Where Keycloak sends the browser back to; the session is set up before this is reached. */
    @GET
    @Path("/signed-in")
    public Response signedIn() {
        return Pages.goTo("/officer");
    }
}
