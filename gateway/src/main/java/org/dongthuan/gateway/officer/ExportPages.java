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
import org.dongthuan.gateway.client.CaseTrackingClient.Incident;
import org.dongthuan.gateway.client.ExportClient;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Choosing what to take along from an incident; the files are made by a job. */
@Path("/officer/incidents/{id:[A-Za-z0-9-]{1,64}}/export")
@Authenticated
@RunOnVirtualThread
public class ExportPages {

    private static final String PARTS = "parts";
    private static final String CSV = "CSV";

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance export(
                Page page,
                Incident incident,
                List<ExportPart> parts,
                List<String> chosen,
                boolean csv,
                FieldErrors errors,
                String key);
    }

    private final Visitor visitor;
    private final CaseTrackingClient cases;
    private final ExportClient exports;

    ExportPages(Visitor visitor, @RestClient CaseTrackingClient cases, @RestClient ExportClient exports) {
        this.visitor = visitor;
        this.cases = cases;
        this.exports = exports;
    }

    @GET
    public Response form(@PathParam("id") String id) {
        Page page = visitor.in(Area.EXPORTS);
        List<String> all =
                ExportPart.offered(visitor.officer()).stream().map(Enum::name).toList();
        return show(200, page, id, all, false, new FieldErrors());
    }

    @POST
    public Response start(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.EXPORTS);
        List<String> chosen = form.getOrDefault(PARTS, List.of());
        boolean csv = CSV.equals(form.getFirst("format"));
        FieldErrors errors = new FieldErrors();
        if (chosen.isEmpty()) {
            errors.add(PARTS, page.label("rule", "export-parts"));
            return show(422, page, id, chosen, csv, errors);
        }
        try {
            String job = exports.start(
                            form.getFirst("key"), new ExportClient.Wish(id, chosen, csv ? CSV : "XLSX", page.lang()))
                    .jobId();
            return Pages.goTo(Subject.JOB.page(JobPlace.EXPORTS.collection() + "/" + job));
        } catch (ServiceProblem problem) {
            if (problem.isDown()) {
                throw problem;
            }
            errors.add(PARTS, page.label("refused", Integer.toString(problem.status())));
            return show(422, page, id, chosen, csv, errors);
        }
    }

    private Response show(int status, Page page, String id, List<String> chosen, boolean csv, FieldErrors errors) {
        List<ExportPart> parts = ExportPart.offered(visitor.officer());
        return Pages.html(
                status, Templates.export(page, cases.incident(id), parts, chosen, csv, errors, page.newKey()), page);
    }
}
