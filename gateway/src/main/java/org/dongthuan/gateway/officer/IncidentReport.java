package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reporting that something is being done to many people: where, when, and which organisations take part. */
@Path("/officer/incidents/new")
@Authenticated
@RunOnVirtualThread
public class IncidentReport {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> FIELDS = List.of("placeCode", "windowFrom", "windowTo", "organisations");

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance incidentReport(
                Page page,
                Map<String, String> typed,
                List<String> chosen,
                FieldErrors errors,
                Map<String, String> places,
                List<Names.Choice> organisations,
                String key);
    }

    private final Visitor visitor;
    private final CaseTrackingClient cases;
    private final Names names;
    private final Map<String, String> places;
    private final String province;

    IncidentReport(Visitor visitor, @RestClient CaseTrackingClient cases, Names names, GatewayConfig config) {
        this.visitor = visitor;
        this.cases = cases;
        this.names = names;
        this.places = config.portal().places();
        this.province = config.portal().province();
    }

    @GET
    public Response form() {
        String only = places.size() == 1 ? places.keySet().iterator().next() : "";
        return show(200, visitor.in(Area.REPORT), Map.of("placeCode", only), List.of(), new FieldErrors());
    }

    @POST
    public Response report(MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.REPORT);
        FieldErrors errors = new FieldErrors();
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.forEach(field -> typed.put(field, form.getFirst(field) == null ? "" : form.getFirst(field)));
        List<String> chosen = form.getOrDefault("organisations", List.of());
        if (typed.get("placeCode").isEmpty()) {
            errors.add("placeCode", page.label("violation", "placeCode"));
        }
        String from = moment(typed, "windowFrom", errors, page);
        String to = moment(typed, "windowTo", errors, page);
        if (chosen.isEmpty()) {
            errors.add("organisations", page.label("refused", "organisations"));
        }
        if (errors.isEmpty()) {
            try {
                String id = cases.report(form.getFirst("key"), body(typed.get("placeCode"), from, to, chosen))
                        .id();
                return Pages.goTo(Subject.INCIDENT.page(id) + "?done=incident.report");
            } catch (ServiceProblem problem) {
                if (problem.isDown()) {
                    throw problem;
                }
                problem.violations().forEach(violation -> errors.add(violation.field(), page.rule(violation)));
                if (errors.isEmpty()) {
                    errors.add("placeCode", page.label("refused", Integer.toString(problem.status())));
                }
            }
        }
        return show(422, page, typed, chosen, errors.inOrderOf(FIELDS));
    }

    private Map<String, Object> body(String place, String from, String to, List<String> organisations) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("placeCode", place);
        body.put("province", province);
        body.put("matter", "ACCOUNT_WITHOUT_CONSENT");
        body.put("product", "BANK_ACCOUNT");
        body.put("windowFrom", from);
        body.put("windowTo", to);
        body.put(
                "organisations",
                organisations.stream()
                        .map(org -> Map.of("role", names.roleOf(org), "org", org))
                        .toList());
        return body;
    }

    private static String moment(Map<String, String> typed, String field, FieldErrors errors, Page page) {
        try {
            return LocalDateTime.parse(typed.get(field))
                    .atZone(ZONE)
                    .toInstant()
                    .toString();
        } catch (DateTimeException unreadable) {
            errors.add(field, page.label("refused", "moment"));
            return "";
        }
    }

    private Response show(int status, Page page, Map<String, String> typed, List<String> chosen, FieldErrors errors) {
        return Pages.html(
                status,
                Templates.incidentReport(
                        page, typed, chosen, errors, places, names.inRoles("PO", "BK", "UT"), page.newKey()),
                page);
    }
}
