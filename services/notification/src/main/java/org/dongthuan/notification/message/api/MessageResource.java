package org.dongthuan.notification.message.api;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.notification.message.app.ActOnMessage;
import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.message.domain.MessageTransitions;
import org.dongthuan.notification.message.store.MessageFilter;
import org.dongthuan.notification.message.store.MessageRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** {@code /api/v1/messages}, as contracts/openapi/notification.yaml says. */
@Path("/api/v1/messages")
@RunOnVirtualThread
public class MessageResource {

    private final MessageRepository messages;
    private final ActOnMessage actOnMessage;
    private final CallScripts scripts;
    private final CurrentActor actor;

    MessageResource(MessageRepository messages, ActOnMessage actOnMessage, CallScripts scripts, CurrentActor actor) {
        this.messages = messages;
        this.actOnMessage = actOnMessage;
        this.scripts = scripts;
        this.actor = actor;
    }

    /** Body of what the desk does. */
    public record ActRequest(
            @NotNull Integer version,
            @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}

    @GET
    @RolesAllowed({CO, CC})
    @Audited(action = "list", object = "message")
    @Transactional
    public Page<MessageView> list(@BeanParam MessageFilter filter, @BeanParam PageRequest page) {
        Actor who = actor.get();
        List<Message> rows = messages.page(filter, page);
        return Page.of(rows, page, m -> new Cursor(m.createdAt(), m.id()), m -> view(m, who));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CO, CC})
    @Audited(action = "read", object = "message")
    @Transactional
    public MessageView get(@AuditedId @PathParam("id") UUID id) {
        return view(messages.inScope(id), actor.get());
    }

    /** What to say on a call, Vietnamese first. @throws org.dongthuan.platform.problem.DomainException 404 where nothing is */
    @GET
    @Path("/{id}/call-script")
    @RolesAllowed(CO)
    @Audited(action = "read", object = "message")
    @Transactional
    public CallScript callScript(@AuditedId @PathParam("id") UUID id) {
        return scripts.of(messages.inScope(id));
    }

    @POST
    @Path("/{id}/{event}")
    @RolesAllowed(CO)
    public MessageView act(
            @PathParam("id") UUID id, @PathParam("event") String event, @NotNull @Valid ActRequest request) {
        MessageEvent what = MessageTransitions.TABLE.event(event);
        Actor by = actor.get();
        return view(actOnMessage.act(id, what, request.version(), Optional.ofNullable(request.reasonCode()), by), by);
    }

    private MessageView view(Message message, Actor who) {
        return MessageView.of(message, actOnMessage.actions(message, who));
    }
}
