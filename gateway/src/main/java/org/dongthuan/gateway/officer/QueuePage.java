package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.Complaint;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.NotificationClient;
import org.dongthuan.gateway.client.NotificationClient.Message;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The first page of an officer: what waits for this role today. */
@Path("/officer")
@Authenticated
@RunOnVirtualThread
public class QueuePage {

    private static final int SHORT = 10;

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance queue(
                Page page,
                Notice notice,
                Part<List<CasePages.TaskView>> tasks,
                Part<ItemList<Complaint>> submitted,
                Part<ItemList<Message>> fallback);
    }

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final CaseTrackingClient cases;
    private final IntakeClient intake;
    private final NotificationClient notification;

    QueuePage(
            Visitor visitor,
            SignedIn signedIn,
            @RestClient CaseTrackingClient cases,
            @RestClient IntakeClient intake,
            @RestClient NotificationClient notification) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.cases = cases;
        this.intake = intake;
        this.notification = notification;
    }

    @GET
    public Response queue() {
        Page page = visitor.in(Area.QUEUE);
        Officer officer = signedIn.officer();
        Part<List<CasePages.TaskView>> tasks =
                Part.of(() -> cases.tasks(true, null, null, Visitor.pageSize()).items().stream()
                        .map(task -> new CasePages.TaskView(task, TaskPages.actions(officer, task)))
                        .toList());
        Part<ItemList<Complaint>> submitted = officer.has("CO") || officer.has("CC")
                ? Part.of(() -> intake.complaints("SUBMITTED", null, SHORT))
                : Part.hidden();
        Part<ItemList<Message>> fallback = Area.MESSAGES.isFor(officer)
                ? Part.of(() -> notification.messages(null, "FALLBACK", null, SHORT))
                : Part.hidden();
        return Pages.ok(Templates.queue(page, visitor.notice(page), tasks, submitted, fallback), page);
    }

    /** Where Keycloak sends the browser back to; the session is set up before this is reached. */
    @GET
    @Path("/signed-in")
    public Response signedIn() {
        return Pages.goTo("/officer");
    }
}
