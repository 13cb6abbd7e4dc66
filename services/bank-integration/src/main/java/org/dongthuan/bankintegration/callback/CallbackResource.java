package org.dongthuan.bankintegration.callback;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.dongthuan.bankintegration.exchange.log.ExchangeLog;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.DomainException;

/** {@code /bank/v1/callbacks}: the bank's answers, in JSON or as ISO 20022 messages. 202 without body for every callback that was ever understood. */
@Path("/bank/v1/callbacks")
@RunOnVirtualThread
public class CallbackResource {

    private final SignedDoor door;
    private final TakeCallback take;
    private final XmlCallbacks xml;
    private final ObjectMapper json;
    private final Validator validator;

    CallbackResource(SignedDoor door, TakeCallback take, XmlCallbacks xml, ObjectMapper json, Validator validator) {
        this.door = door;
        this.take = take;
        this.xml = xml;
        this.json = json;
        this.validator = validator;
    }

    @POST
    @RolesAllowed({Roles.BK, Roles.BKA})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@HeaderParam(DetachedJws.HEADER) String signature, byte[] body) {
        door.open(signature, body, "callback", who -> act(read(body), Optional.empty(), who));
        return Response.accepted().build();
    }

    @POST
    @RolesAllowed({Roles.BK, Roles.BKA})
    @Consumes(MediaType.APPLICATION_XML)
    public Response takeXml(@HeaderParam(DetachedJws.HEADER) String signature, byte[] body) {
        door.open(signature, body, "callback", who -> {
            XmlCallbacks.Told told = xml.read(body);
            return act(checked(told.callback()), Optional.ofNullable(told.accountNumber()), who);
        });
        return Response.accepted().build();
    }

    private ExchangeLog.About act(Callback callback, Optional<String> accountNumber, Actor who) {
        if (!who.org().filter(callback.bankOrg()::equals).isPresent()) {
            throw DomainException.invalid("bankOrg", "own-organisation", "Must be the organisation of the token.");
        }
        return new ExchangeLog.About(
                take.take(callback, accountNumber, who), callback.requestId().toString());
    }

    private Callback read(byte[] body) {
        try {
            Callback callback = json.readValue(body, Callback.class);
            if (callback == null) {
                throw new WebApplicationException(Response.Status.BAD_REQUEST);
            }
            return checked(callback);
        } catch (IOException e) {
            throw new WebApplicationException(e, Response.Status.BAD_REQUEST);
        }
    }

    private Callback checked(Callback callback) {
        var broken = validator.validate(callback);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return callback;
    }
}
