package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.regex.Pattern;
import org.dongthuan.gateway.citizen.Choices;
import org.dongthuan.gateway.citizen.Filing;
import org.dongthuan.gateway.citizen.FilingForm;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.Complaint;
import org.dongthuan.gateway.client.IntakeClient.Receipt;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Filing for a person who stands at the desk; the receipt is printed and handed over. */
@Path("/officer/complaints/new")
@Authenticated
@RunOnVirtualThread
public class DeskPage {

    private static final Set<String> CONFIRMATIONS = Set.of("SIGNATURE", "FINGERPRINT");

    private static final Pattern CITIZEN_ID = Pattern.compile("\\d{12}");

    /** Who has filed more often than this is found by the list of complaints. */
    private static final int KNOWN = 5;

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance desk(
                Page page, FilingForm form, FieldErrors errors, String notice, Choices choices);

        static native TemplateInstance deskKnown(Page page, Part<ItemList<Complaint>> known);

        static native TemplateInstance deskReceipt(Page page, Receipt receipt);
    }

    private final Visitor visitor;
    private final Filing filing;
    private final Choices choices;
    private final IntakeClient intake;

    DeskPage(Visitor visitor, Filing filing, Choices choices, @RestClient IntakeClient intake) {
        this.visitor = visitor;
        this.filing = filing;
        this.choices = choices;
        this.intake = intake;
    }

    @GET
    public Response form() {
        return show(200, visitor.in(Area.DESK), FilingForm.empty(filing.newNonce()), new FieldErrors(), "");
    }

    @POST
    public Response file(@BeanParam FilingForm form) {
        Page page = visitor.in(Area.DESK);
        if (!CONFIRMATIONS.contains(form.value("confirmation"))) {
            FieldErrors errors = new FieldErrors();
            errors.add("confirmation", page.label("violation", "confirmation"));
            return show(422, page, form, errors, "");
        }
        return switch (filing.file(form, page, "DESK", form.value("confirmation"))) {
            // Shown at once, not after a redirect: the secret is for the paper, not for this browser to keep.
            case Filing.Outcome.Filed filed -> Pages.ok(Templates.deskReceipt(page, filed.receipt()), page);
            case Filing.Outcome.Refused refused -> show(422, page, form, refused.errors(), "");
            case Filing.Outcome.TryLater later ->
                show(
                        Integer.parseInt(later.reason()),
                        page,
                        form,
                        new FieldErrors(),
                        page.label("later", later.reason()));
        };
    }

    /** A piece of the page: what the person with this number has filed before; asked for while the form is filled in. */
    @POST
    @Path("/known")
    public Response known(@FormParam("citizenId") String typed) {
        Page page = visitor.in(Area.DESK);
        String citizenId = typed == null ? "" : typed.replaceAll("\\D", "");
        if (!CITIZEN_ID.matcher(citizenId).matches()) {
            return Response.noContent().build();
        }
        Part<ItemList<Complaint>> known = Part.of(() -> intake.search(new IntakeClient.Search(citizenId, KNOWN)));
        return Pages.ok(Templates.deskKnown(page, known), page);
    }

    private Response show(int status, Page page, FilingForm form, FieldErrors errors, String notice) {
        return Pages.html(status, Templates.desk(page, form, errors, notice, choices), page);
    }
}
