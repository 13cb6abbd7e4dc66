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
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.RepresentationClient;
import org.dongthuan.gateway.client.RepresentationClient.Group;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Many people with one complaint, and the few who speak for them. */
@Path("/officer/representations")
@Authenticated
@RunOnVirtualThread
public class RepresentationPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance representations(
                Page page, Notice notice, ItemList<Group> list, String state, List<ActionForm> actions);

        static native TemplateInstance representation(Page page, Notice notice, Group group, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final RepresentationClient groups;

    RepresentationPages(Visitor visitor, ThingPage pages, @RestClient RepresentationClient groups) {
        this.visitor = visitor;
        this.pages = pages;
        this.groups = groups;
    }

    @GET
    public Response list() {
        return pages.open(Area.REPRESENTATIONS, (page, notice, refused) -> all(page, notice, refused));
    }

    @POST
    @Path("/" + ThingPage.NEW + "/{event}")
    public Response form(@PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.REPRESENTATIONS,
                ThingPage.Sent.ofNew(Subject.NEW_REPRESENTATION, Area.REPRESENTATIONS, event, form),
                (page, notice, refused) -> all(page, notice, refused));
    }

    /** Where a reload of a refused group ends. */
    @GET
    @Path("/" + ThingPage.NEW)
    public Response listAgain() {
        return Pages.goTo(Area.REPRESENTATIONS.path());
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.REPRESENTATIONS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.REPRESENTATIONS,
                ThingPage.Sent.of(Subject.REPRESENTATION, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance all(Page page, Notice notice, ActionForm.Refused refused) {
        ItemList<Group> list = groups.groups(visitor.state(), visitor.after(), Visitor.pageSize());
        List<ActionForm> forms =
                ActionForm.offered(visitor.officer(), Subject.NEW_REPRESENTATION, Thing.toMake("form"));
        return Templates.representations(page, notice, list, visitor.state(), ActionForm.withRefused(forms, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Group group = groups.group(id);
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.REPRESENTATION, Thing.of(group));
        return Templates.representation(page, notice, group, ActionForm.withRefused(forms, refused));
    }
}
