package org.dongthuan.bankintegration.exchange.line;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankRefusal;
import org.dongthuan.bankintegration.exchange.port.SignedMessage;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;
import org.dongthuan.platform.problem.DomainException;

/**
 * Signed bodies to one bank and signed answers back (decision 0005), whatever they are written in. Every call throws
 * {@link BankAway} or {@link BankRefusal} as {@code BankPort} says.
 */
public final class SignedLine {

    private static final int BAD_REQUEST = 400;

    private final String org;
    private final BankLine line;
    private final DetachedJws jws;

    /** @param org the bank's code */
    public SignedLine(String org, BankLine line, DetachedJws jws) {
        this.org = org;
        this.line = line;
        this.jws = jws;
    }

    /**
     * What came back.
     *
     * @param body as signed
     * @param messages both that crossed, ours first; a question without a body has none of ours
     */
    public record Signed(byte[] body, List<SignedMessage> messages) {}

    /**
     * @param kind what it is in the exchange log, for example {@code closure-request}; its answer gets {@code -answer}
     * @param key idempotency key; empty for what changes nothing
     */
    public Signed post(String path, String kind, String contentType, Optional<String> key, byte[] body) {
        String signature = jws.sign(body, org);
        HttpRequest.Builder request = line.request(path)
                .header("Content-Type", contentType)
                .header(DetachedJws.HEADER, signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        key.ifPresent(value -> request.header("Idempotency-Key", value));
        SignedMessage ours = new SignedMessage("OUT", kind, null, signature, body);
        return read(line.send(request), kind + "-answer", Optional.of(ours));
    }

    /** @param path with its query */
    public Signed get(String path, String kind) {
        return read(line.send(line.request(path).GET()), kind, Optional.empty());
    }

    private Signed read(HttpResponse<byte[]> response, String kind, Optional<SignedMessage> ours) {
        if (response.statusCode() >= BAD_REQUEST) {
            throw new BankRefusal(line.problem(response));
        }
        String signature = response.headers().firstValue(DetachedJws.HEADER).orElse(null);
        SignedMessage theirs = new SignedMessage("IN", kind, verified(signature, response), signature, response.body());
        return new Signed(
                response.body(), ours.map(sent -> List.of(sent, theirs)).orElse(List.of(theirs)));
    }

    private String verified(String signature, HttpResponse<byte[]> response) {
        try {
            return jws.verify(signature, response.body(), org);
        } catch (DomainException e) {
            throw new BankAway("bank-" + e.code().code());
        }
    }
}
