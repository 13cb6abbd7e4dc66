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
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.ContactCard;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.NotificationClient;
import org.dongthuan.gateway.client.NotificationClient.Message;
import org.dongthuan.gateway.client.NotificationClient.Words;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.SealedPapers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The desk for messages that did not arrive: correct number or address, call, write. */
@Path("/officer/messages")
@Authenticated
@RunOnVirtualThread
public class MessagePages {

    private static final String DESK = "FALLBACK";
    private static final int MOST_LETTERS = 100;
    private static final List<Subject> ON_PAGE = List.of(Subject.MESSAGE, Subject.CONTACT);

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance messages(
                Page page, ItemList<Message> list, String state, boolean letters, String after);

        static native TemplateInstance message(
                Page page,
                Notice notice,
                Message message,
                Part<ContactCard> person,
                Part<ItemList<Words>> script,
                List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final NotificationClient notification;
    private final IntakeClient intake;

    MessagePages(
            Visitor visitor,
            ThingPage pages,
            @RestClient NotificationClient notification,
            @RestClient IntakeClient intake) {
        this.visitor = visitor;
        this.pages = pages;
        this.notification = notification;
        this.intake = intake;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.MESSAGES);
        // The desk is for what did not arrive; everything else is one choice away.
        String state = visitor.state() == null ? DESK : visitor.state();
        ItemList<Message> list = notification.messages(null, state, visitor.after(), Visitor.pageSize());
        boolean letters = state.equals(DESK)
                && visitor.officer().has("CO")
                && !list.items().isEmpty();
        return Pages.ok(Templates.messages(page, list, state, letters, visitor.after()), page);
    }

    /** Letters for those on the list from here on, as many as one file holds. */
    @GET
    @Path("/letters")
    public Response letters() {
        visitor.in(Area.MESSAGES);
        return SealedPapers.handOut(notification.letters(visitor.after(), MOST_LETTERS), "letters");
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}/letter")
    public Response letter(@PathParam("id") String id) {
        visitor.in(Area.MESSAGES);
        return SealedPapers.handOut(notification.letter(id), "letter");
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.MESSAGES, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        visitor.in(Area.MESSAGES); // before the first call: it is made in the officer's name
        // The number belongs to the person, everything else to the message.
        String owner = event.equals("contact") ? notification.message(id).personId() : id;
        return pages.act(
                Area.MESSAGES,
                new ThingPage.Sent(ON_PAGE, owner, event, form, Subject.MESSAGE.page(id)),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Officer officer = visitor.officer();
        Message message = notification.message(id);
        Part<ContactCard> person = Part.of(() -> intake.contact(message.personId()));
        // Mail is a choice only where an address is known.
        boolean mail = person.optional().map(ContactCard::email).isPresent();
        List<ActionForm> forms = Stream.of(Subject.CONTACT, Subject.MESSAGE)
                .flatMap(subject -> ActionForm.offered(officer, subject, Thing.of(message)).stream())
                .filter(form -> mail || !form.action().event().equals("retry-by-email"))
                .toList();
        Part<ItemList<Words>> script =
                DESK.equals(message.state()) ? Part.of(() -> notification.callScript(id)) : Part.hidden();
        return Templates.message(page, notice, message, person, script, ActionForm.withRefused(forms, refused));
    }
}
