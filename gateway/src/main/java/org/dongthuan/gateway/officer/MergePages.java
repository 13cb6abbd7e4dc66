package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Case;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Two cases are one person's matter: the other one is looked up, both are looked at side by side, then one ends. */
@Path("/officer/cases/{id:[A-Za-z0-9-]{1,64}}/merge")
@Authenticated
@RunOnVirtualThread
public class MergePages {

    private static final String FIELD = "with";

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance merge(
                Page page, Notice notice, Case file, String typed, FieldErrors errors, Both both);
    }

    /** One of the two, with what shows whose it is. */
    public record Side(Case file, CaseParts parts) {}

    /** The case that ends and the one that stays. @param actions the one thing to do, if it is possible */
    public record Both(List<Side> sides, List<ActionForm> actions) {

        /** By citizen ID; names are not compared. */
        public boolean isOnePerson() {
            return sides.stream().map(side -> side.file().personId()).distinct().count() == 1;
        }
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final CaseTrackingClient cases;
    private final CaseByCode byCode;
    private final CaseParts.Gatherer gatherer;
    private final RoutingContext rc;

    MergePages(
            Visitor visitor,
            ThingPage pages,
            @RestClient CaseTrackingClient cases,
            CaseByCode byCode,
            CaseParts.Gatherer gatherer,
            RoutingContext rc) {
        this.visitor = visitor;
        this.pages = pages;
        this.cases = cases;
        this.byCode = byCode;
        this.gatherer = gatherer;
        this.rc = rc;
    }

    @GET
    public Response look(@PathParam("id") String id) {
        Page page = visitor.in(Area.CASE_PARTS);
        Case file = cases.caseFile(id);
        String typed = rc.request().getParam(FIELD) == null
                ? ""
                : rc.request().getParam(FIELD).strip();
        FieldErrors errors = new FieldErrors();
        Both both = null;
        if (!typed.isEmpty()) {
            try {
                both = both(file, byCode.find(FIELD, typed).id(), null);
            } catch (ServiceProblem problem) {
                if (problem.isDown()) {
                    throw problem;
                }
                errors.add(FIELD, page.label("rule", "known-case"));
            }
        }
        int status = errors.isEmpty() ? Response.Status.OK.getStatusCode() : 422;
        return Pages.html(status, Templates.merge(page, visitor.notice(page), file, typed, errors, both), page);
    }

    @POST
    public Response merge(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        String survivor = form.getFirst("survivorId");
        return pages.act(
                Area.CASE_PARTS, ThingPage.Sent.of(Subject.CASE_PARTS, id, "merge", form), (page, notice, refused) -> {
                    Case file = cases.caseFile(id);
                    return Templates.merge(page, notice, file, "", new FieldErrors(), both(file, survivor, refused));
                });
    }

    private Both both(Case file, String survivorId, ActionForm.Refused refused) {
        Officer officer = visitor.officer();
        Case survivor = cases.caseFile(survivorId);
        Map<String, String> carried = Map.of(
                "survivorId",
                survivor.id(),
                "survivorVersion",
                survivor.version().toString());
        List<ActionForm> forms = ActionForm.offered(officer, Subject.CASE_PARTS, Thing.of(file)).stream()
                .filter(form -> form.action().event().equals("merge"))
                .map(form -> form.filled(carried))
                .toList();
        return new Both(
                List.of(
                        new Side(file, gatherer.gather(officer, file)),
                        new Side(survivor, gatherer.gather(officer, survivor))),
                // Both are read anew when it was refused: the versions are those of the page shown now.
                refused == null
                        ? forms
                        : forms.stream()
                                .map(form -> form.refused(refused, carried))
                                .toList());
    }
}
