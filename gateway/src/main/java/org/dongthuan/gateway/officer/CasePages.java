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
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Case;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Shared cases: one page per person, put together from every service that knows something of it. */
@Path("/officer/cases")
@Authenticated
@RunOnVirtualThread
public class CasePages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance cases(Page page, ItemList<Case> list, String state);

        static native TemplateInstance caseFile(
                Page page, Notice notice, Case file, CaseParts parts, List<TaskView> tasks, List<ActionForm> actions);
    }

    /** A task with what this officer may do to it. */
    record TaskView(CaseTrackingClient.Task task, List<ActionForm> actions) {}

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final ActionPost actionPost;
    private final CaseTrackingClient cases;
    private final CaseParts.Gatherer gatherer;

    CasePages(
            Visitor visitor,
            SignedIn signedIn,
            ActionPost actionPost,
            @RestClient CaseTrackingClient cases,
            CaseParts.Gatherer gatherer) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.actionPost = actionPost;
        this.cases = cases;
        this.gatherer = gatherer;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.CASES);
        ItemList<Case> list = cases.cases(visitor.state(), null, visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.cases(page, list, visitor.state()), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        Page page = visitor.in(Area.CASES);
        Case file = cases.caseFile(id);
        return show(200, page, visitor.notice(page), file, actions(file));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.CASES);
        return actionPost.run(
                signedIn.officer(),
                page,
                Subject.CASE,
                event,
                form,
                "/officer/cases/" + id,
                (action, key, body) -> cases.act(Subject.CASE.collection(), id, action, key, body),
                refused -> {
                    Case file = cases.caseFile(id);
                    return show(422, page, Notice.of(refused), file, ActionForm.withRefused(actions(file), refused));
                });
    }

    private List<ActionForm> actions(Case file) {
        return ActionForm.offered(signedIn.officer(), Subject.CASE, file.key(), file.state(), file.version());
    }

    private Response show(int status, Page page, Notice notice, Case file, List<ActionForm> actions) {
        Officer officer = signedIn.officer();
        List<TaskView> tasks = file.tasksOrNone().stream()
                .map(task -> new TaskView(task, TaskPages.actions(officer, task)))
                .toList();
        CaseParts parts = gatherer.gather(officer, file.key());
        return Pages.html(status, Templates.caseFile(page, notice, file, parts, tasks, actions), page);
    }
}
