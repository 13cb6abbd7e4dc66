package org.dongthuan.banksandbox.closure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dongthuan.banksandbox.signing.DetachedJws;
import org.dongthuan.banksandbox.signing.SignedExchange;

/** Closure requests and their amendments. */
@Path("/bank/v1/closure-requests")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClosureResource {

    private final SignedExchange exchange;
    private final ClosureDesk desk;

    public ClosureResource(SignedExchange exchange, ClosureDesk desk) {
        this.exchange = exchange;
        this.desk = desk;
    }

    @POST
    public Response request(
            @HeaderParam(RequestKeys.HEADER) String key,
            @HeaderParam(DetachedJws.HEADER) String signature,
            byte[] body) {
        ClosureRequest request = exchange.open(signature, body, ClosureRequest.class);
        request.check();
        return answer(desk.take(RequestKeys.checked(key), fingerprint("request", request), request, Form.JSON));
    }

    @POST
    @Path("/{requestId}/amendments")
    public Response amend(
            @PathParam("requestId") String requestId,
            @HeaderParam(RequestKeys.HEADER) String key,
            @HeaderParam(DetachedJws.HEADER) String signature,
            byte[] body) {
        Amendment amendment = exchange.open(signature, body, Amendment.class);
        amendment.check();
        return answer(desk.amend(RequestKeys.checked(key), fingerprint(requestId, amendment), requestId, amendment));
    }

    private Response answer(ClosureDesk.Taken taken) {
        Response.ResponseBuilder answer = exchange.seal(202, taken.receipt());
        if (taken.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.build();
    }

    private String fingerprint(String purpose, Object content) {
        return RequestKeys.fingerprint(purpose, exchange.bytes(content));
    }
}
