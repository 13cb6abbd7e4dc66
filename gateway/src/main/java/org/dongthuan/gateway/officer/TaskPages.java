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
import java.util.Set;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Task;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Tasks: worklists of the agency, most urgent first, and each task with what can be done about it. */
@Path("/officer/tasks")
@Authenticated
@RunOnVirtualThread
public class TaskPages {

    private static final String ALL = "UNIT";

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance tasks(
                Page page, Notice notice, TaskList list, String view, List<TaskView> views);

        static native TemplateInstance task(Page page, Notice notice, TaskRow row, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final CaseTrackingClient cases;
    private final Colleagues colleagues;
    private final DueWords words;

    TaskPages(
            Visitor visitor,
            ThingPage pages,
            @RestClient CaseTrackingClient cases,
            Colleagues colleagues,
            DueWords words) {
        this.visitor = visitor;
        this.pages = pages;
        this.cases = cases;
        this.colleagues = colleagues;
        this.words = words;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.TASKS);
        List<TaskView> views = TaskView.of(visitor.officer(), page);
        String view = visitor.code("view")
                .filter(asked -> views.stream().anyMatch(one -> one.code().equals(asked)))
                .orElse(ALL);
        ItemList<Task> list = cases.tasks(view, visitor.after(), Visitor.pageSize());
        List<TaskRow> rows = list.items().stream().map(task -> row(task, page)).toList();
        TaskList shown = new TaskList(
                rows,
                visitor.after(),
                list.next(),
                BulkTasks.offered(visitor.officer(), list.items()),
                visitor.code("tick").isPresent());
        return Pages.ok(Templates.tasks(page, visitor.notice(page), shown, view, views), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.TASKS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.TASKS,
                ThingPage.Sent.of(Subject.TASK, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Task task = cases.task(id);
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.TASK, Thing.of(task));
        if (forms.stream().anyMatch(form -> form.action().event().equals("assign"))) {
            forms = ActionForm.withOptions(forms, "assign", colleagues.inRoles(Set.of(task.agencyRole()), page));
        }
        return Templates.task(page, notice, row(task, page), ActionForm.withRefused(forms, refused));
    }

    private TaskRow row(Task task, Page page) {
        return new TaskRow(task, task.isOpen() ? words.of(task.dueAt(), page) : null);
    }
}
