package org.dongthuan.bankintegration.exchange.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankRefusal;
import org.dongthuan.bankintegration.exchange.port.SignedMessage;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;
import org.dongthuan.platform.problem.DomainException;

/**
 * Signed bodies to one bank and signed answers back (decision 0005). One sending per call: who calls decides about
 * repetition. Every call throws {@link BankAway} or {@link BankRefusal} as {@code BankPort} says.
 */
public final class BankHttp {

    private static final int UNAUTHORIZED = 401;

    private final HttpClient http;
    private final BankTokens tokens;
    private final DetachedJws jws;
    private final ObjectMapper json;
    private final String org;
    private final BankIntegrationConfig.Bank bank;

    /** @param org the bank's code */
    public BankHttp(String org, BankIntegrationConfig.Bank bank, DetachedJws jws, ObjectMapper json) {
        this.org = org;
        this.bank = bank;
        this.tokens = new BankTokens(json, bank);
        this.jws = jws;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(bank.connectTimeout())
                .build();
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
        HttpRequest.Builder request = request(path)
                .header("Content-Type", contentType)
                .header(DetachedJws.HEADER, signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        key.ifPresent(value -> request.header("Idempotency-Key", value));
        SignedMessage ours = new SignedMessage("OUT", kind, null, signature, body);
        return read(send(request), kind + "-answer", Optional.of(ours));
    }

    /** @param path with its query */
    public Signed get(String path, String kind) {
        return read(send(request(path).GET()), kind, Optional.empty());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(bank.url(), path)).timeout(bank.readTimeout());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        String token = tokens.get(http);
        try {
            HttpResponse<byte[]> response = http.send(
                    request.setHeader("Authorization", "Bearer " + token).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == UNAUTHORIZED) {
                tokens.drop(token);
            }
            return response;
        } catch (IOException e) {
            throw new BankAway("bank-unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BankAway("interrupted");
        }
    }

    private Signed read(HttpResponse<byte[]> response, String kind, Optional<SignedMessage> ours) {
        int status = response.statusCode();
        if (status == UNAUTHORIZED || status == 403 || status == 429 || status >= 500) {
            throw new BankAway(status >= 500 ? "bank-down" : problem(response));
        }
        if (status >= 400) {
            throw new BankRefusal(problem(response));
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

    private String problem(HttpResponse<byte[]> response) {
        try {
            String code = json.readTree(response.body()).path("code").asText("");
            return code.matches("[a-z0-9-]{1,60}") ? code : "status-" + response.statusCode();
        } catch (IOException e) {
            return "status-" + response.statusCode();
        }
    }

    static URI address(URI base, String path) {
        String text = base.toString();
        return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) + path : text + path);
    }
}
