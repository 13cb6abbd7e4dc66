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
import org.dongthuan.gateway.client.TransferClient;
import org.dongthuan.gateway.client.TransferClient.Transfer;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Complaints that went to agencies outside the platform: the slip that goes with each, and what the agency told. */
@Path("/officer/transfers")
@Authenticated
@RunOnVirtualThread
public class TransferPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance transfers(Page page, Notice notice, ItemList<Transfer> list, String state);

        static native TemplateInstance transfer(
                Page page, Notice notice, Transfer transfer, Complaint complaint, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final TransferClient transfers;
    private final IntakeClient intake;

    TransferPages(
            Visitor visitor, ThingPage pages, @RestClient TransferClient transfers, @RestClient IntakeClient intake) {
        this.visitor = visitor;
        this.pages = pages;
        this.transfers = transfers;
        this.intake = intake;
    }

    @GET
    public Response list() {
        return pages.open(
                Area.TRANSFERS,
                (page, notice, refused) -> Templates.transfers(
                        page,
                        notice,
                        transfers.transfers(visitor.state(), visitor.after(), Visitor.pageSize()),
                        visitor.state()));
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.TRANSFERS, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.TRANSFERS,
                ThingPage.Sent.of(Subject.TRANSFER, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Transfer transfer = transfers.transfer(id);
        Complaint complaint = intake.complaint(transfer.complaintId());
        List<ActionForm> forms = ActionForm.offered(visitor.officer(), Subject.TRANSFER, Thing.of(transfer));
        return Templates.transfer(page, notice, transfer, complaint, ActionForm.withRefused(forms, refused));
    }
}
