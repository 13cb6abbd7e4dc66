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
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.Inquiry;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Complainants whom no list names: what the bank answered, made final by the desk. */
@Path("/officer/inquiries")
@Authenticated
@RunOnVirtualThread
public class InquiryPages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance inquiries(
                Page page, Notice notice, ItemList<Row> list, String state, String incident);
    }

    /** An inquiry with what this officer may do to it; the service shows none singly. */
    record Row(Inquiry inquiry, List<ActionForm> actions) {}

    private final Visitor visitor;
    private final ThingPage pages;
    private final BankIntegrationClient bank;

    InquiryPages(Visitor visitor, ThingPage pages, @RestClient BankIntegrationClient bank) {
        this.visitor = visitor;
        this.pages = pages;
        this.bank = bank;
    }

    @GET
    public Response list() {
        return pages.open(Area.INQUIRIES, this::show);
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.INQUIRIES,
                new ThingPage.Sent(List.of(Subject.INQUIRY), id, event, form, Area.INQUIRIES.path()),
                this::show);
    }

    private TemplateInstance show(Page page, Notice notice, ActionForm.Refused refused) {
        Officer officer = visitor.officer();
        ItemList<Inquiry> found =
                bank.inquiries(visitor.incident(), visitor.state(), visitor.after(), Visitor.pageSize());
        List<Row> rows = found.items().stream()
                .map(inquiry -> new Row(
                        inquiry,
                        ActionForm.withRefused(
                                ActionForm.offered(
                                        officer, Subject.INQUIRY, Thing.inState(inquiry.id(), inquiry.state(), null)),
                                refused)))
                .toList();
        return Templates.inquiries(
                page, notice, new ItemList<>(rows, found.next()), visitor.state(), visitor.incident());
    }
}
