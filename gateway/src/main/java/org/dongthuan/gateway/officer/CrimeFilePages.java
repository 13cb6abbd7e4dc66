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
import java.util.stream.Stream;
import org.dongthuan.gateway.client.CaseTrackingClient.Deadline;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.RightsClient;
import org.dongthuan.gateway.client.RightsClient.CrimeFile;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Information on crime about an incident, for the police of commune and province alone. */
@Path("/officer/crime-files")
@Authenticated
@RunOnVirtualThread
public class CrimeFilePages {

    /** Forwarding to the investigators, and their decision. */
    private static final List<String> CLOCKS = List.of("CR-FWD", "CR-SET");

    private static final int MOST = 20;

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance crimeFiles(Page page, ItemList<CrimeFile> list);

        static native TemplateInstance crimeFile(
                Page page, Notice notice, CrimeFile file, Part<List<Deadline>> deadlines, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final RightsClient rights;

    CrimeFilePages(Visitor visitor, ThingPage pages, @RestClient RightsClient rights) {
        this.visitor = visitor;
        this.pages = pages;
        this.rights = rights;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.CRIME_FILES);
        return Pages.ok(Templates.crimeFiles(page, rights.crimeFiles(null, visitor.after(), Visitor.pageSize())), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.CRIME_FILES, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.CRIME_FILES,
                ThingPage.Sent.of(Subject.CRIME_FILE, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        CrimeFile file = rights.crimeFile(id);
        Part<List<Deadline>> deadlines = Part.of(
                () -> CLOCKS.stream().flatMap(rule -> deadlines(file, rule)).toList());
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.CRIME_FILE, Thing.of(file));
        return Templates.crimeFile(page, notice, file, deadlines, ActionForm.withRefused(forms, refused));
    }

    /** Its clocks stand among those of the incident. */
    private Stream<Deadline> deadlines(CrimeFile file, String rule) {
        return rights.deadlinesOf(file.incidentId(), rule, MOST).items().stream()
                .filter(one -> file.id().equals(one.subjectId()));
    }
}
