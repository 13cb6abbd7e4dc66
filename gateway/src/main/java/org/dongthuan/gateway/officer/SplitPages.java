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
import java.util.Map;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Case;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A part of a case is another person's matter: its complaints and accounts are ticked, and become a case of their own. */
@Path("/officer/cases/{id:[A-Za-z0-9-]{1,64}}/split")
@Authenticated
@RunOnVirtualThread
public class SplitPages {

    private static final int REFUSED = 422;

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance split(
                Page page, Case file, SplitForm form, SplitChoices choices, FieldErrors errors, String key);
    }

    private final Visitor visitor;
    private final CaseTrackingClient cases;
    private final SplitChoices.Finder finder;

    SplitPages(Visitor visitor, @RestClient CaseTrackingClient cases, SplitChoices.Finder finder) {
        this.visitor = visitor;
        this.cases = cases;
        this.finder = finder;
    }

    @GET
    public Response form(@PathParam("id") String id) {
        Page page = visitor.in(Area.CASE_PARTS);
        Case file = cases.caseFile(id);
        SplitChoices choices = finder.of(file);
        return show(200, page, file, SplitForm.proposed(choices), choices, new FieldErrors());
    }

    @POST
    public Response split(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        Page page = visitor.in(Area.CASE_PARTS);
        Case file = cases.caseFile(id);
        SplitForm form = SplitForm.of(sent);
        FieldErrors errors = form.check(page);
        if (errors.isEmpty()) {
            try {
                Map<String, Object> body = form.body(finder.personOf(form.personCode()));
                Case part = cases.split(id, sent.getFirst("key"), body);
                return Pages.goTo(Subject.CASE.page(part.id()) + "?done=case-parts.split");
            } catch (ServiceProblem problem) {
                if (problem.isDown() || problem.status() == 404) {
                    throw problem;
                }
                explain(problem, page, errors);
            }
        }
        return show(REFUSED, page, file, form, finder.of(file), errors.inOrderOf(SplitForm.FIELDS));
    }

    private static void explain(ServiceProblem problem, Page page, FieldErrors errors) {
        problem.violations().forEach(violation -> errors.add(SplitForm.field(violation.field()), page.rule(violation)));
        if (errors.isEmpty()) {
            errors.add(SplitForm.FIELDS.getFirst(), page.label("refused", Integer.toString(problem.status())));
        }
    }

    /** The version is that of the case as this page shows it. */
    private static Response show(
            int status, Page page, Case file, SplitForm form, SplitChoices choices, FieldErrors errors) {
        return Pages.html(status, Templates.split(page, file, form, choices, errors, page.newKey()), page);
    }
}
