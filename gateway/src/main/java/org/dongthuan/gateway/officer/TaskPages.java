package org.dongthuan.gateway.officer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Task;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Tasks are shown in the queue and on their case; here they are only acted on. */
@Path("/officer/tasks")
@Authenticated
@RunOnVirtualThread
public class TaskPages {

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final ActionPost actionPost;
    private final CaseTrackingClient cases;

    TaskPages(Visitor visitor, SignedIn signedIn, ActionPost actionPost, @RestClient CaseTrackingClient cases) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.actionPost = actionPost;
        this.cases = cases;
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.QUEUE);
        String back = back(form.getFirst("back"));
        return actionPost.run(
                signedIn.officer(),
                page,
                Subject.TASK,
                event,
                form,
                back,
                (action, key, body) -> cases.act(Subject.TASK.collection(), id, action, key, body),
                refused -> Pages.goTo(back + "?refused=task"));
    }

    /** Only an agency's own officers are offered its tasks. */
    static List<ActionForm> actions(Officer officer, Task task) {
        boolean own = task.agencyRole() == null || officer.has(task.agencyRole());
        boolean sameOrg = task.agencyOrg() == null || task.agencyOrg().equals(officer.org());
        return own && sameOrg
                ? ActionForm.offered(officer, Subject.TASK, task.key(), task.state(), task.version())
                : List.of();
    }

    private static String back(String asked) {
        return asked != null && asked.matches("/officer(/cases/[A-Za-z0-9-]{1,64})?") ? asked : "/officer";
    }
}
