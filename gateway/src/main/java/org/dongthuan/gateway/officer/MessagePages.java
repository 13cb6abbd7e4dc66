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
import org.dongthuan.gateway.client.NotificationClient;
import org.dongthuan.gateway.client.NotificationClient.Message;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The desk for messages that did not arrive by phone: correct, call, write. */
@Path("/officer/messages")
@Authenticated
@RunOnVirtualThread
public class MessagePages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance messages(Page page, ItemList<Message> list, String state);

        static native TemplateInstance message(Page page, Notice notice, Message message, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final ActionPost actionPost;
    private final NotificationClient notification;

    MessagePages(
            Visitor visitor, SignedIn signedIn, ActionPost actionPost, @RestClient NotificationClient notification) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.actionPost = actionPost;
        this.notification = notification;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.MESSAGES);
        // The desk is for what did not arrive; everything else is one choice away.
        String state = visitor.state() == null ? "FALLBACK" : visitor.state();
        ItemList<Message> list = notification.messages(null, state, visitor.after(), Visitor.pageSize());
        return Pages.ok(Templates.messages(page, list, state), page);
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        Page page = visitor.in(Area.MESSAGES);
        Message message = notification.message(id);
        return Pages.ok(Templates.message(page, visitor.notice(page), message, actions(message)), page);
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        Page page = visitor.in(Area.MESSAGES);
        return actionPost.run(
                signedIn.officer(),
                page,
                Subject.MESSAGE,
                event,
                form,
                "/officer/messages/" + id,
                (action, key, body) -> notification.act(id, action, key, body),
                refused -> {
                    Message message = notification.message(id);
                    List<ActionForm> forms = ActionForm.withRefused(actions(message), refused);
                    return Pages.html(422, Templates.message(page, Notice.of(refused), message, forms), page);
                });
    }

    private List<ActionForm> actions(Message message) {
        return ActionForm.offered(
                signedIn.officer(), Subject.MESSAGE, message.key(), message.state(), message.version());
    }
}
