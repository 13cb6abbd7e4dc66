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
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.RightsClient;
import org.dongthuan.gateway.client.RightsClient.DataRequest;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What persons ask of the controllers of their data, acknowledged, answered or withdrawn; asked from the page of a case. */
@Path("/officer/data-requests")
@Authenticated
@RunOnVirtualThread
public class DataRequestPages {

    /** Whom the case of a request is open to; a controller need not see it. */
    private static final Set<String> OF_CASE = Set.of("CO", "CC", "DPO");

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance dataRequests(
                Page page, ItemList<DataRequest> list, String state, String incident);

        static native TemplateInstance dataRequest(
                Page page, Notice notice, DataRequest request, boolean openCase, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final RightsClient rights;

    DataRequestPages(Visitor visitor, ThingPage pages, @RestClient RightsClient rights) {
        this.visitor = visitor;
        this.pages = pages;
        this.rights = rights;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.DATA_REQUESTS);
        ItemList<DataRequest> list =
                rights.dataRequests(visitor.incident(), null, visitor.state(), visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.dataRequests(page, list, visitor.state(), visitor.incident()), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.DATA_REQUESTS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.DATA_REQUESTS,
                ThingPage.Sent.of(Subject.DATA_REQUEST, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        DataRequest request = rights.dataRequest(id);
        Officer officer = visitor.officer();
        List<ActionForm> forms = ActionForm.withOptions(
                ActionForm.offered(officer, Subject.DATA_REQUEST, Thing.of(request)),
                "answer",
                request.reasons().stream()
                        .map(code -> new ActionForm.Option(code, page.label("data-reason", code)))
                        .toList());
        boolean openCase = OF_CASE.stream().anyMatch(officer::has);
        return Templates.dataRequest(page, notice, request, openCase, ActionForm.withRefused(forms, refused));
    }
}
