package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Task;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One event for several tasks: chosen in the worklist, looked at once more with what will happen, then begun as a job. */
@Path("/officer/tasks/bulk")
@Authenticated
@RunOnVirtualThread
public class BulkTaskPages {

    private static final int REFUSED = 422;
    private static final String PLACE = "tasks";

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance bulkTasks(Page page, BulkForm form);
    }

    private final Visitor visitor;
    private final CaseTrackingClient cases;
    private final Colleagues colleagues;
    private final DueWords words;

    BulkTaskPages(Visitor visitor, @RestClient CaseTrackingClient cases, Colleagues colleagues, DueWords words) {
        this.visitor = visitor;
        this.cases = cases;
        this.colleagues = colleagues;
        this.words = words;
    }

    @GET
    public Response look(@Context UriInfo asked) {
        Page page = visitor.in(Area.TASKS);
        Optional<BulkTasks> chosen = BulkTasks.of(visitor.officer(), asked.getQueryParameters());
        return chosen.filter(some -> !some.ids().isEmpty())
                .map(some -> show(200, page, some, Map.of(), new FieldErrors(), page.newKey()))
                .orElseGet(() -> backToList(asked.getQueryParameters()));
    }

    @POST
    public Response begin(MultivaluedMap<String, String> sent) {
        Page page = visitor.in(Area.TASKS);
        Optional<BulkTasks> chosen = BulkTasks.of(visitor.officer(), sent);
        return chosen.filter(some -> !some.ids().isEmpty())
                .map(some -> begin(page, some, sent))
                .orElseGet(() -> backToList(sent));
    }

    private Response begin(Page page, BulkTasks chosen, MultivaluedMap<String, String> sent) {
        ActionBody said = new ActionBody(chosen.action(), sent, page);
        String key = Optional.ofNullable(sent.getFirst("key")).orElseGet(page::newKey);
        if (said.errors.isEmpty()) {
            try {
                String job = cases.many(PLACE, "bulk", key, chosen.order(said.request()))
                        .jobId();
                return Pages.goTo(Subject.JOB.page(PLACE + "/" + job) + "?done=job.start");
            } catch (ServiceProblem problem) {
                ActionPost.explain(problem, chosen.action(), page, said.errors);
                // The key has begun another job already: this is a new order.
                key = problem.code().equals("idempotency-key-reused") ? page.newKey() : key;
            } catch (ProcessingException noAnswer) {
                said.errors.add("", page.label("refused", "503"));
            }
        }
        return show(REFUSED, page, chosen, said.typed, said.errors, key);
    }

    private Response show(
            int status, Page page, BulkTasks chosen, Map<String, String> typed, FieldErrors errors, String key) {
        Part<List<Task>> tasks =
                Part.of(() -> cases.tasks(chosen.view(), chosen.after(), Visitor.pageSize()).items().stream()
                        .filter(task -> chosen.ids().contains(task.id()))
                        .toList());
        Part<List<TaskRow>> rows = new Part<>(
                tasks.optional().orElse(List.of()).stream()
                        .map(task -> new TaskRow(task, task.isOpen() ? words.of(task.dueAt(), page) : null))
                        .toList(),
                tasks.state());
        BulkForm form = new BulkForm(chosen, rows, options(chosen, tasks, typed, page), typed, errors, key);
        return Pages.html(status, Templates.bulkTasks(page, form), page);
    }

    private List<ActionForm.Option> options(
            BulkTasks chosen, Part<List<Task>> tasks, Map<String, String> typed, Page page) {
        Optional<Input> pick =
                chosen.action().inputs().stream().filter(Input::isPick).findFirst();
        if (pick.isEmpty()) {
            return List.of();
        }
        if (tasks.isShown()) {
            return colleagues.inRoles(
                    tasks.value().stream().map(Task::agencyRole).collect(Collectors.toSet()), page);
        }
        return Optional.ofNullable(typed.get(pick.get().name())).filter(id -> !id.isBlank()).stream()
                .map(id -> new ActionForm.Option(id, id))
                .toList();
    }

    private static Response backToList(MultivaluedMap<String, String> sent) {
        String after = Optional.ofNullable(sent.getFirst("after"))
                .filter(cursor -> !cursor.isBlank())
                .map(cursor -> "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8))
                .orElse("");
        return Pages.goTo("/officer/tasks?view=" + BulkTasks.view(sent) + after + "&refused=nothing-chosen");
    }
}
