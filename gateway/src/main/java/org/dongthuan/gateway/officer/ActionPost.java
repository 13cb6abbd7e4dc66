package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;

/** Carries out a posted action: reads its inputs, asks the service, and turns every refusal into something to act on. */
@ApplicationScoped
public class ActionPost {

    private final ServiceCalls calls;

    ActionPost(ServiceCalls calls) {
        this.calls = calls;
    }

    /**
     * A form sent by somebody.
     *
     * @param subjects whose actions stand on the page it came from
     * @param id of the thing at its service
     * @param back page to return to when it worked
     */
    record Posted(
            Officer officer,
            List<Subject> subjects,
            String id,
            String event,
            MultivaluedMap<String, String> form,
            String back) {}

    /** Runs the action. @param again shows the page with the refused form open */
    Response run(Posted posted, Page page, Function<ActionForm.Refused, Response> again) {
        // An event this role is not offered does not exist for it; the service would refuse it as well.
        Action action = RoleActions.find(
                        posted.officer(),
                        posted.subjects(),
                        posted.event(),
                        posted.form().keySet())
                .orElseThrow(NotFoundException::new);
        ActionBody body = new ActionBody(action, posted.form(), page);
        if (body.errors.isEmpty()) {
            try {
                String next = calls.send(action, posted.id(), posted.form().getFirst("key"), body.request())
                        .orElse(posted.back());
                return Pages.goTo(next + "?done=" + action.label());
            } catch (ServiceProblem problem) {
                if (problem.status() == 404) {
                    throw problem;
                }
                explain(problem, action, page, body.errors);
            } catch (ProcessingException noAnswer) {
                body.errors.add("", page.label("refused", "503"));
            }
        }
        return again.apply(new ActionForm.Refused(page.path(), body.typed, body.errors));
    }

    /** Puts what a service refused at the inputs it is about, the rest at the form as a whole. */
    static void explain(ServiceProblem problem, Action action, Page page, FieldErrors errors) {
        StringBuilder whole = new StringBuilder();
        for (ServiceProblem.Violation violation : problem.violations()) {
            action.inputs().stream()
                    .filter(input -> !input.isHidden() && input.isOf(violation.field()))
                    .findFirst()
                    .ifPresentOrElse(
                            input -> errors.add(input.name(), page.rule(violation)),
                            () -> whole.append(' ').append(page.rule(violation)));
        }
        String status = problem.isDown() ? "503" : Integer.toString(problem.status());
        String known = page.hasLabel("problem", problem.code())
                ? page.label("problem", problem.code())
                : page.label("refused", status);
        errors.add("", (known.equals(status) ? problem.detail() : known) + whole);
    }
}
