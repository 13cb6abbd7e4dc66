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
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.Complaint;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Complaints of the officer's scope, and what may be done with one. */
@Path("/officer/complaints")
@Authenticated
@RunOnVirtualThread
public class ComplaintPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance complaints(Page page, ItemList<Complaint> list, String state);

        static native TemplateInstance complaint(
                Page page,
                Notice notice,
                Complaint complaint,
                Part<ItemList<Complaint>> duplicates,
                List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final ActionPost actionPost;
    private final IntakeClient intake;

    ComplaintPages(Visitor visitor, SignedIn signedIn, ActionPost actionPost, @RestClient IntakeClient intake) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.actionPost = actionPost;
        this.intake = intake;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.COMPLAINTS);
        ItemList<Complaint> list = intake.complaints(visitor.state(), visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.complaints(page, list, visitor.state()), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        Page page = visitor.in(Area.COMPLAINTS);
        Complaint complaint = intake.complaint(id);
        return show(200, page, visitor.notice(page), complaint, actions(complaint));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.COMPLAINTS);
        return actionPost.run(
                signedIn.officer(),
                page,
                Subject.COMPLAINT,
                event,
                form,
                "/officer/complaints/" + id,
                (action, key, body) -> intake.act(id, action, key, body),
                refused -> {
                    Complaint complaint = intake.complaint(id);
                    return show(
                            422,
                            page,
                            Notice.of(refused),
                            complaint,
                            ActionForm.withRefused(actions(complaint), refused));
                });
    }

    private List<ActionForm> actions(Complaint complaint) {
        return ActionForm.offered(
                signedIn.officer(), Subject.COMPLAINT, complaint.key(), complaint.state(), complaint.version());
    }

    private Response show(int status, Page page, Notice notice, Complaint complaint, List<ActionForm> actions) {
        Part<ItemList<Complaint>> duplicates = signedIn.officer().has("CO") && "TRIAGE".equals(complaint.state())
                ? Part.of(() -> intake.duplicates(complaint.key()))
                : Part.hidden();
        return Pages.html(status, Templates.complaint(page, notice, complaint, duplicates, actions), page);
    }
}
