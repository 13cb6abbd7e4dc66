package org.dongthuan.banksandbox.iso20022;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dongthuan.banksandbox.closure.Amendment;
import org.dongthuan.banksandbox.closure.ClosureDesk;
import org.dongthuan.banksandbox.closure.ClosureRequest;
import org.dongthuan.banksandbox.closure.Form;
import org.dongthuan.banksandbox.closure.RequestKeys;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.dongthuan.banksandbox.ledger.Ledger;
import org.dongthuan.banksandbox.problem.BankProblem;
import org.dongthuan.banksandbox.signing.DetachedJws;
import org.dongthuan.banksandbox.signing.SignedExchange;

/** The door for ISO 20022 messages: one for all, the message says which it is. */
@Path("/bank/v1/iso20022")
@Consumes(MediaType.APPLICATION_XML)
@RunOnVirtualThread
public class IsoResource {

    private final SignedExchange exchange;
    private final DetachedJws jws;
    private final ClosureDesk desk;
    private final Ledger ledger;
    private final InstantSource clock;
    private final IsoWriter writer;

    public IsoResource(
            SignedExchange exchange,
            DetachedJws jws,
            ClosureDesk desk,
            Ledger ledger,
            InstantSource clock,
            SandboxConfig config) {
        this.exchange = exchange;
        this.jws = jws;
        this.desk = desk;
        this.ledger = ledger;
        this.clock = clock;
        this.writer = new IsoWriter(config.org(), config.platform().audience());
    }

    @POST
    public Response take(
            @HeaderParam(RequestKeys.HEADER) String key,
            @HeaderParam(DetachedJws.HEADER) String signature,
            byte[] body) {
        jws.verify(signature, body);
        IsoElement message = IsoElement.of(IsoSchemas.read(body));
        return switch (message.messageId()) {
            case "acmt.019.001.04" -> closure(key, mine(message));
            case "acmt.020.001.04" -> amendment(key, mine(message));
            case "acmt.013.001.04" -> report(mine(message));
            default -> throw BankProblem.of(422, "schema-invalid", "Document", "message", "not one that a bank takes");
        };
    }

    private Response closure(String key, IsoElement message) {
        ClosureRequest request = IsoReader.closure(message);
        request.check();
        String fingerprint = RequestKeys.fingerprint("request", exchange.bytes(request));
        return receipt(desk.take(RequestKeys.checked(key), fingerprint, request, Form.XML));
    }

    private Response amendment(String key, IsoElement message) {
        Amendment amendment = IsoReader.amendment(message);
        amendment.check();
        String requestId = IsoReader.processId(message);
        String fingerprint = RequestKeys.fingerprint(requestId, exchange.bytes(amendment));
        return receipt(desk.amend(RequestKeys.checked(key), fingerprint, requestId, amendment));
    }

    /** Of the accounts that are asked about and kept here; reads the books, never the answers that were sent. */
    private Response report(IsoElement message) {
        // Before the books are read: what is told is at least as new as this.
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<IsoWriter.Standing> standings = ledger.read(state -> IsoReader.accounts(message).stream()
                .flatMap(number -> state.account(number).stream())
                .map(account -> new IsoWriter.Standing(
                        account.number(), account.status(), account.closedOn().orElse(null)))
                .toList());
        return sealed(200, writer.report(IsoReader.processId(message), standings, at))
                .build();
    }

    private IsoElement mine(IsoElement message) {
        if (!writer.bank().equals(IsoReader.servicer(message))) {
            throw BankProblem.of(422, "validation-failed", "AcctSvcrId", "this-bank", "must name this bank");
        }
        return message;
    }

    private Response receipt(ClosureDesk.Taken taken) {
        Response.ResponseBuilder answer = sealed(202, writer.receipt(taken.receipt()));
        if (taken.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.build();
    }

    private Response.ResponseBuilder sealed(int status, byte[] body) {
        return Response.status(status)
                .entity(body)
                .type(MediaType.APPLICATION_XML_TYPE)
                .header(DetachedJws.HEADER, jws.sign(body));
    }
}
