package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.Attachment;
import org.dongthuan.gateway.client.IntakeClient.Complaint;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.client.VaultClient;
import org.dongthuan.gateway.client.VaultClient.CustodyCheck;
import org.dongthuan.gateway.client.VaultClient.CustodyEntry;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One file of a complaint as evidence: who had it, whether it is what came in, held by the police, handed over. */
@Path("/officer/evidence/{complaint:[A-Za-z0-9-]{1,64}}/{file:[A-Za-z0-9-]{1,64}}")
@Authenticated
@RunOnVirtualThread
public class EvidencePages {

    private static final int REFUSED = 422;
    private static final List<Subject> ON_PAGE = List.of(Subject.PICTURE_REVEAL, Subject.EVIDENCE);

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance evidence(
                Page page,
                Notice notice,
                String complaintId,
                String fileId,
                Attachment file,
                List<CustodyEntry> chain,
                CustodyCheck check,
                List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final IntakeClient intake;
    private final VaultClient vault;
    private final Names names;

    EvidencePages(
            Visitor visitor,
            ThingPage pages,
            @RestClient IntakeClient intake,
            @RestClient VaultClient vault,
            Names names) {
        this.visitor = visitor;
        this.pages = pages;
        this.intake = intake;
        this.vault = vault;
        this.names = names;
    }

    /** With {@code ?view=CHECK} the chain and the bytes are read again, which the audit log notes. */
    @GET
    public Response one(@PathParam("complaint") String complaint, @PathParam("file") String file) {
        return pages.open(Area.EVIDENCE, (page, notice, refused) -> {
            boolean check = visitor.code("view").filter("CHECK"::equals).isPresent();
            return show(page, notice, complaint, file, check, refused);
        });
    }

    /** For investigators: the answer is the file itself, for their own folder; no page shows it. */
    @POST
    @Path("/original")
    public Response original(
            @PathParam("complaint") String complaint,
            @PathParam("file") String file,
            MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.EVIDENCE);
        Action action = RoleActions.find(visitor.officer(), ON_PAGE, "original", form.keySet())
                .orElseThrow(NotFoundException::new);
        ActionBody body = new ActionBody(action, form, page);
        if (body.errors.isEmpty()) {
            try {
                return Original.of(vault, file, body.request());
            } catch (ServiceProblem problem) {
                if (problem.status() == 404 || problem.isDown()) {
                    throw problem;
                }
                ActionPost.explain(problem, action, page, body.errors);
            }
        }
        ActionForm.Refused refused = new ActionForm.Refused(page.path(), body.typed, body.errors);
        return Pages.html(REFUSED, show(page, Notice.of(refused), complaint, file, false, refused), page);
    }

    @POST
    @Path("/{event}")
    public Response act(
            @PathParam("complaint") String complaint,
            @PathParam("file") String file,
            @PathParam("event") String event,
            MultivaluedMap<String, String> form) {
        String back = event.equals("ask-picture") ? Area.REVEALS.path() : Subject.EVIDENCE.page(complaint + "/" + file);
        return pages.act(
                Area.EVIDENCE,
                new ThingPage.Sent(ON_PAGE, file, event, form, back),
                (page, notice, refused) -> show(page, notice, complaint, file, false, refused));
    }

    private TemplateInstance show(
            Page page, Notice notice, String complaint, String id, boolean check, ActionForm.Refused refused) {
        // The officer for data protection reads the chain, but no list of a complaint's files.
        Part<Attachment> file = Part.of(() -> intake.attachments(complaint).items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new));
        List<CustodyEntry> chain = vault.custody(id).items();
        List<ActionForm> forms =
                file.optional().stream().flatMap(one -> offered(complaint, one)).toList();
        List<ActionForm.Option> bodies = names.inRoles("CO", "CP", "PP", "PO").stream()
                .map(one -> new ActionForm.Option(one.code(), one.name()))
                .toList();
        return Templates.evidence(
                page,
                notice,
                complaint,
                id,
                file.value(),
                chain,
                check ? vault.custodyCheck(id) : null,
                ActionForm.withRefused(ActionForm.withOptions(forms, "move", bodies), refused));
    }

    private boolean mayBeRevealed(String complaint) {
        return is(complaint, one -> !one.isDenunciation());
    }

    private boolean is(String complaint, Predicate<Complaint> such) {
        return Part.of(() -> intake.complaint(complaint))
                .optional()
                .filter(such)
                .isPresent();
    }

    private Stream<ActionForm> offered(String complaint, Attachment file) {
        List<String> possible = new ArrayList<>();
        if (file.isKept()) {
            possible.addAll(List.of(file.legalHold() ? "release" : "hold", "move"));
            if (file.quarantined() && visitor.officer().has("CP") && mayBeRevealed(complaint)) {
                possible.add("ask-picture");
            }
            if (!file.quarantined() && visitor.officer().has("CP") && is(complaint, Complaint::isCrime)) {
                possible.add("original");
            }
        }
        Thing thing = new Thing(complaint + "/" + file.id(), "", possible, null);
        return ON_PAGE.stream().flatMap(subject -> ActionForm.offered(visitor.officer(), subject, thing).stream());
    }
}
