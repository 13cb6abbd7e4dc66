package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.dongthuan.gateway.citizen.Choices;
import org.dongthuan.gateway.citizen.Filing;
import org.dongthuan.gateway.citizen.FilingForm;
import org.dongthuan.gateway.client.IntakeClient.Receipt;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;

/** Filing for a person who stands at the desk; the receipt is printed and handed over. */
@Path("/officer/complaints/new")
@Authenticated
@RunOnVirtualThread
public class DeskPage {

    private static final Set<String> CONFIRMATIONS = Set.of("SIGNATURE", "FINGERPRINT");

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance desk(
                Page page, FilingForm form, FieldErrors errors, String notice, Choices choices);

        static native TemplateInstance deskReceipt(Page page, Receipt receipt);
    }

    private final Visitor visitor;
    private final Filing filing;
    private final Choices choices;

    DeskPage(Visitor visitor, Filing filing, Choices choices) {
        this.visitor = visitor;
        this.filing = filing;
        this.choices = choices;
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

    private Response show(int status, Page page, FilingForm form, FieldErrors errors, String notice) {
        return Pages.html(status, Templates.desk(page, form, errors, notice, choices), page);
    }
}
