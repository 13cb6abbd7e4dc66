package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.Dates;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;

/** Carries out a posted action: reads its inputs, asks the service, and turns every refusal into something to act on. */
@ApplicationScoped
public class ActionPost {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The call to the owning service. */
    @FunctionalInterface
    interface Call {
        void send(String event, String idempotencyKey, Map<String, Object> body);
    }

    /**
     * Runs the action.
     *
     * @param back page to return to when it worked
     * @param again shows the page with the refused form open
     */
    Response run(
            Officer officer,
            Page page,
            Subject subject,
            String event,
            MultivaluedMap<String, String> form,
            String back,
            Call call,
            Function<ActionForm.Refused, Response> again) {
        // An event this role is not offered does not exist for it; the service would refuse it as well.
        Action action = RoleActions.find(officer, subject, event).orElseThrow(NotFoundException::new);
        FieldErrors errors = new FieldErrors();
        Map<String, String> typed = new HashMap<>();
        Map<String, Object> body = body(action, form, typed, errors, page);
        if (errors.isEmpty()) {
            try {
                call.send(event, form.getFirst("key"), body);
                return Pages.goTo(back + "?done=" + action.label());
            } catch (ServiceProblem problem) {
                if (problem.status() == 404) {
                    throw problem;
                }
                explain(problem, page, errors);
            } catch (ProcessingException noAnswer) {
                errors.add("", page.label("refused", "503"));
            }
        }
        return again.apply(new ActionForm.Refused(event, page.path(), typed, errors));
    }

    private static Map<String, Object> body(
            Action action,
            MultivaluedMap<String, String> form,
            Map<String, String> typed,
            FieldErrors errors,
            Page page) {
        Map<String, Object> body = new LinkedHashMap<>();
        String version = form.getFirst("version");
        if (version != null && version.matches("\\d{1,18}")) {
            body.put("version", Long.valueOf(version));
        }
        for (Input input : action.inputs()) {
            String value = form.getFirst(input.name()) == null
                    ? ""
                    : form.getFirst(input.name()).strip();
            typed.put(input.name(), value);
            if (value.isEmpty()) {
                if (input.required()) {
                    errors.add(input.name(), page.label("refused", "empty"));
                }
            } else {
                body.put(input.name(), read(input, value, errors, page));
            }
        }
        return body;
    }

    private static String read(Input input, String value, FieldErrors errors, Page page) {
        return switch (input.kind()) {
            case DATE -> Dates.parse(value).map(Object::toString).orElseGet(() -> refuse(errors, input, page, "date"));
            case MOMENT -> {
                try {
                    yield LocalDateTime.parse(value).atZone(ZONE).toInstant().toString();
                } catch (DateTimeException unreadable) {
                    yield refuse(errors, input, page, "moment");
                }
            }
            default -> value;
        };
    }

    private static String refuse(FieldErrors errors, Input input, Page page, String reason) {
        errors.add(input.name(), page.label("refused", reason));
        return "";
    }

    private static void explain(ServiceProblem problem, Page page, FieldErrors errors) {
        problem.violations().forEach(violation -> errors.add(violation.field(), violation.message()));
        String status = problem.isDown() ? "503" : Integer.toString(problem.status());
        String known = page.hasLabel("problem", problem.code())
                ? page.label("problem", problem.code())
                : page.label("refused", status);
        errors.add("", known.equals(status) ? problem.detail() : known);
    }
}
