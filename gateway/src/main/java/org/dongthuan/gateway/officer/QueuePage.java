package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;

/** The first page of an officer: what waits for this role today. */
@Path("/officer")
@Authenticated
@RunOnVirtualThread
public class QueuePage {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance queue(Page page, Notice notice, DueFirst work);
    }

    private final Visitor visitor;
    private final WaitingList waiting;
    private final DueWords words;

    QueuePage(Visitor visitor, WaitingList waiting, DueWords words) {
        this.visitor = visitor;
        this.waiting = waiting;
        this.words = words;
    }

    @GET
    public Response queue() {
        Page page = visitor.in(Area.QUEUE);
        DueFirst work = DueFirst.of(waiting.of(visitor.officer(), page), words.now(), page);
        return Pages.ok(Templates.queue(page, visitor.notice(page), work), page);
    }

    /** Where Keycloak sends the browser back to; the session is set up before this is reached. */
    @GET
    @Path("/signed-in")
    public Response signedIn() {
        return Pages.goTo("/officer");
    }
}
