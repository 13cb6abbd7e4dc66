package org.dongthuan.banksandbox.closure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dongthuan.banksandbox.problem.BankProblem;
import org.dongthuan.banksandbox.signing.DetachedJws;
import org.dongthuan.banksandbox.signing.SignedExchange;

/** Closure requests and their amendments. */
@Path("/bank/v1/closure-requests")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClosureResource {

    private static final String KEY = "Idempotency-Key";

    private final SignedExchange exchange;
    private final ClosureDesk desk;

    public ClosureResource(SignedExchange exchange, ClosureDesk desk) {
        this.exchange = exchange;
        this.desk = desk;
    }

    @POST
    public Response request(
            @HeaderParam(KEY) String key, @HeaderParam(DetachedJws.HEADER) String signature, byte[] body) {
        ClosureRequest request = exchange.open(signature, body, ClosureRequest.class);
        request.check();
        return answer(desk.take(checked(key), fingerprint("request", request), request));
    }

    @POST
    @Path("/{requestId}/amendments")
    public Response amend(
            @PathParam("requestId") String requestId,
            @HeaderParam(KEY) String key,
            @HeaderParam(DetachedJws.HEADER) String signature,
            byte[] body) {
        Amendment amendment = exchange.open(signature, body, Amendment.class);
        amendment.check();
        return answer(desk.amend(checked(key), fingerprint(requestId, amendment), requestId, amendment));
    }

    private Response answer(ClosureDesk.Taken taken) {
        Response.ResponseBuilder answer = exchange.seal(202, taken.receipt());
        if (taken.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.build();
    }

    private static String checked(String key) {
        if (key == null || key.isBlank()) {
            throw BankProblem.of(400, "idempotency-key-missing", KEY, "required", "must be given");
        }
        if (!Formats.ID.matcher(key).matches()) {
            throw BankProblem.of(400, "idempotency-key-malformed", KEY, "format", "1 to 64 letters, digits, . _ : -");
        }
        return key;
    }

    /** Of the content as understood, so that white space and field order do not make another body. */
    private String fingerprint(String purpose, Object content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(exchange.bytes(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
