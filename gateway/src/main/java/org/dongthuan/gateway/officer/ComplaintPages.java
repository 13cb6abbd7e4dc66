package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.Attachment;
import org.dongthuan.gateway.client.IntakeClient.Complaint;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.TransferClient;
import org.dongthuan.gateway.client.VaultClient;
import org.dongthuan.gateway.client.VaultClient.Reveal;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Complaints of the officer's scope, and what may be done with one. */
@Path("/officer/complaints")
@Authenticated
@RunOnVirtualThread
public class ComplaintPages {

    private static final int LONGEST_SEARCH = 60;
    /** Requests to see what is hidden; the others stand on their own page. */
    private static final int LATEST = 20;

    private static final List<Subject> ON_PAGE =
            List.of(Subject.COMPLAINT, Subject.NUMBER_REVEAL, Subject.PHONE_REVEAL);
    /** Who may know of the files of a complaint. */
    private static final Set<String> SEE_FILES = Set.of("CO", "CC", "CP");

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance complaints(Page page, ItemList<Complaint> list, String state, String search);

        static native TemplateInstance complaint(
                Page page, Notice notice, Complaint complaint, ComplaintParts parts, List<ActionForm> actions);
    }

    /**
     * What stands on a complaint's page beside the complaint.
     *
     * @param reveals requests to see what is hidden of it that this officer may know of
     * @param attachable kinds of files this officer may add
     * @param collectors who may have taken a picture, for whoever may say so
     */
    record ComplaintParts(
            Part<ItemList<Complaint>> duplicates,
            Part<ItemList<Attachment>> attachments,
            Part<ItemList<Reveal>> reveals,
            List<String> attachable,
            List<Names.Choice> collectors) {}

    private final Visitor visitor;
    private final ThingPage pages;
    private final IntakeClient intake;
    private final TransferClient transfers;
    private final VaultClient vault;

    ComplaintPages(
            Visitor visitor,
            ThingPage pages,
            @RestClient IntakeClient intake,
            @RestClient TransferClient transfers,
            @RestClient VaultClient vault) {
        this.visitor = visitor;
        this.pages = pages;
        this.intake = intake;
        this.transfers = transfers;
        this.vault = vault;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.COMPLAINTS);
        ItemList<Complaint> list = intake.complaints(visitor.state(), null, visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.complaints(page, list, visitor.state(), ""), page);
    }

    /** By form, not by address: a name searched for must not stand in histories and logs of this site. */
    @POST
    @Path("/search")
    public Response search(@FormParam("search") String typed) {
        Page page = visitor.in(Area.COMPLAINTS);
        String search = typed == null ? "" : typed.strip();
        if (search.isEmpty() || search.length() > LONGEST_SEARCH) {
            return Pages.goTo("/officer/complaints");
        }
        ItemList<Complaint> found = intake.search(new IntakeClient.Search(search, Visitor.pageSize()));
        return Pages.ok(Templates.complaints(page, new ItemList<>(found.items(), null), null, search), page);
    }

    /** Where a reload of what was found ends. */
    @GET
    @Path("/search")
    public Response searchAgain() {
        return Pages.goTo("/officer/complaints");
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(
                Area.COMPLAINTS, (page, notice, refused) -> show(page, notice, intake.complaint(id), refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        String back = event.startsWith("ask-") && !event.equals("ask-info")
                ? Area.REVEALS.path()
                : Subject.COMPLAINT.page(id);
        return pages.act(
                Area.COMPLAINTS,
                new ThingPage.Sent(ON_PAGE, id, event, form, back),
                (page, notice, refused) -> show(page, notice, intake.complaint(id), refused));
    }

    private TemplateInstance show(Page page, Notice notice, Complaint complaint, ActionForm.Refused refused) {
        Officer officer = visitor.officer();
        Part<ItemList<Complaint>> duplicates =
                officer.has("CO") && List.of("SUBMITTED", "TRIAGE").contains(complaint.state())
                        ? Part.of(() -> intake.duplicates(complaint.id()))
                        : Part.hidden();
        Part<ItemList<Attachment>> attachments = SEE_FILES.stream().anyMatch(officer::has)
                ? Part.of(() -> intake.attachments(complaint.id()))
                : Part.hidden();
        List<ActionForm.Option> survivors = duplicates.optional().map(ItemList::items).orElse(List.of()).stream()
                .filter(other -> !other.state().equals("MERGED"))
                .map(other -> new ActionForm.Option(other.id(), other.code() + " · " + page.at(other.submittedAt())))
                .toList();
        List<ActionForm> actions = Stream.concat(
                        ActionForm.offered(officer, Subject.COMPLAINT, Thing.of(complaint)).stream(),
                        Stream.of(Subject.NUMBER_REVEAL, Subject.PHONE_REVEAL)
                                .flatMap(subject -> ActionForm.offered(officer, subject, hidden(complaint)).stream()))
                // Nobody decides a refusal that nobody has proposed.
                .filter(form -> !form.action().event().equals("decline") || complaint.decline() != null)
                .toList();
        actions = ActionForm.withOptions(actions, "merge", survivors);
        if (actions.stream().anyMatch(form -> form.action().event().equals("forward"))) {
            actions = withTargets(actions, page, complaint);
        }
        ComplaintParts parts = new ComplaintParts(
                duplicates,
                attachments,
                Area.REVEALS.isFor(officer) ? Part.of(() -> vault.revealsOf(complaint.id(), LATEST)) : Part.hidden(),
                AttachmentPages.kindsFor(officer),
                Area.DESK.isFor(officer) ? page.names().inRoles("PO", "BK") : List.of());
        return Templates.complaint(page, notice, complaint, parts, ActionForm.withRefused(actions, refused));
    }

    /** Whom it may be forwarded to: a commune, or an agency outside the platform. */
    private List<ActionForm> withTargets(List<ActionForm> actions, Page page, Complaint complaint) {
        List<ActionForm.Option> places = page.names().placesBut(complaint.placeCode()).stream()
                .map(place -> new ActionForm.Option(place.code(), place.name()))
                .toList();
        List<ActionForm.Option> agencies =
                Part.of(transfers::agencies).optional().map(ItemList::items).orElse(List.of()).stream()
                        .map(one -> new ActionForm.Option(one.code(), one.name(page.lang())))
                        .toList();
        List<ActionForm> offered =
                places.isEmpty() ? actions : ActionForm.withOptions(actions, "forward", "targetPlace", places);
        return agencies.isEmpty() && !places.isEmpty()
                ? offered
                : ActionForm.withOptions(offered, "forward", "targetAgency", agencies);
    }

    /** Where no number is shown in part, none is to be had whole; a phone number that is shown needs no asking. */
    private static Thing hidden(Complaint complaint) {
        List<String> asks = new ArrayList<>();
        if (complaint.citizenId() != null && !complaint.isDenunciation()) {
            asks.add("ask-number");
            if (complaint.phone() == null) {
                asks.add("ask-phone");
            }
        }
        return new Thing(complaint.id(), complaint.state(), asks, null);
    }
}
