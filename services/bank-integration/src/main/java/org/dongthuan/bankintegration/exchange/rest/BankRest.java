package org.dongthuan.bankintegration.exchange.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankPort;
import org.dongthuan.bankintegration.exchange.port.BankRefusal;
import org.dongthuan.bankintegration.exchange.port.SignedMessage;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;
import org.dongthuan.platform.problem.DomainException;

/** A bank over contracts/openapi/bank.yaml. One sending per call: who calls decides about repetition. */
class BankRest implements BankPort {

    private static final String REQUESTS = "/bank/v1/closure-requests";
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http;
    private final BankTokens tokens;
    private final DetachedJws jws;
    private final ObjectMapper json;
    private final String org;
    private final BankIntegrationConfig.Bank bank;

    BankRest(String org, BankIntegrationConfig.Bank bank, BankTokens tokens, DetachedJws jws, ObjectMapper json) {
        this.org = org;
        this.bank = bank;
        this.tokens = tokens;
        this.jws = jws;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(bank.connectTimeout())
                .build();
    }

    @Override
    public Answer<Receipt> requestClosure(String key, byte[] request) {
        return post(REQUESTS, "closure-request", Optional.of(key), request, Receipt.class);
    }

    @Override
    public Answer<Receipt> amend(UUID closureRequestId, String key, byte[] amendment) {
        String path = REQUESTS + "/" + closureRequestId + "/amendments";
        return post(path, "amendment", Optional.of(key), amendment, Receipt.class);
    }

    @Override
    public Answer<InquiryAnswer> inquire(Inquiry inquiry) {
        try {
            byte[] body = json.writeValueAsBytes(inquiry);
            Answer<InquiryAnswer> answer =
                    post("/bank/v1/inquiries", "inquiry", Optional.empty(), body, InquiryAnswer.class);
            if (!inquiry.inquiryId().equals(answer.value().inquiryId())) {
                throw new BankAway("bank-answers-another-question");
            }
            return answer;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An inquiry is always serialisable");
        }
    }

    @Override
    public Answer<StatusPage> statusReport(Optional<String> after, int limit) {
        String query = "?limit=" + limit
                + after.map(cursor -> "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8))
                        .orElse("");
        HttpResponse<byte[]> response =
                send(request("/bank/v1/status-report" + query).GET());
        Answer<StatusPage> answer = read(response, "status-report", Optional.empty(), StatusPage.class);
        if (!after.equals(Optional.ofNullable(answer.value().after()))) {
            throw new BankAway("bank-answers-another-question");
        }
        return answer;
    }

    private <T> Answer<T> post(String path, String kind, Optional<String> key, byte[] body, Class<T> type) {
        String signature = jws.sign(body, org);
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header(DetachedJws.HEADER, signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        key.ifPresent(value -> request.header("Idempotency-Key", value));
        SignedMessage ours = new SignedMessage("OUT", kind, null, signature, body);
        return read(send(request), kind + "-answer", Optional.of(ours), type);
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

    private <T> Answer<T> read(
            HttpResponse<byte[]> response, String kind, Optional<SignedMessage> ours, Class<T> type) {
        int status = response.statusCode();
        if (status == UNAUTHORIZED || status == 403 || status == 429 || status >= 500) {
            throw new BankAway(status >= 500 ? "bank-down" : problem(response));
        }
        if (status >= 400) {
            throw new BankRefusal(problem(response));
        }
        String signature = response.headers().firstValue(DetachedJws.HEADER).orElse(null);
        SignedMessage theirs = new SignedMessage("IN", kind, verified(signature, response), signature, response.body());
        return new Answer<>(
                parse(response.body(), type),
                ours.map(sent -> List.of(sent, theirs)).orElse(List.of(theirs)));
    }

    private String verified(String signature, HttpResponse<byte[]> response) {
        try {
            return jws.verify(signature, response.body(), org);
        } catch (DomainException e) {
            throw new BankAway("bank-" + e.code().code());
        }
    }

    private <T> T parse(byte[] body, Class<T> type) {
        ObjectReader reader = json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return reader.readValue(body);
        } catch (IOException e) {
            throw new BankAway("bank-answer-unreadable");
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
