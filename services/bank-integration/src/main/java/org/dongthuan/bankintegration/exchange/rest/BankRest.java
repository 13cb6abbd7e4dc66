package org.dongthuan.bankintegration.exchange.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.exchange.line.BankLine;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankPort;
import org.dongthuan.bankintegration.exchange.port.BankRefusal;
import org.dongthuan.bankintegration.exchange.port.SignedMessage;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;
import org.dongthuan.platform.problem.DomainException;

/** A bank over contracts/openapi/bank.yaml. One sending per call: who calls decides about repetition. */
class BankRest implements BankPort {

    private static final String REQUESTS = "/bank/v1/closure-requests";
    private static final int BAD_REQUEST = 400;

    private final String org;
    private final BankLine line;
    private final DetachedJws jws;
    private final ObjectMapper json;

    BankRest(String org, BankLine line, DetachedJws jws, ObjectMapper json) {
        this.org = org;
        this.line = line;
        this.jws = jws;
        this.json = json;
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
                line.send(line.request("/bank/v1/status-report" + query).GET());
        Answer<StatusPage> answer = read(response, "status-report", Optional.empty(), StatusPage.class);
        if (!after.equals(Optional.ofNullable(answer.value().after()))) {
            throw new BankAway("bank-answers-another-question");
        }
        return answer;
    }

    private <T> Answer<T> post(String path, String kind, Optional<String> key, byte[] body, Class<T> type) {
        String signature = jws.sign(body, org);
        HttpRequest.Builder request = line.request(path)
                .header("Content-Type", "application/json")
                .header(DetachedJws.HEADER, signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        key.ifPresent(value -> request.header("Idempotency-Key", value));
        SignedMessage ours = new SignedMessage("OUT", kind, null, signature, body);
        return read(line.send(request), kind + "-answer", Optional.of(ours), type);
    }

    private <T> Answer<T> read(
            HttpResponse<byte[]> response, String kind, Optional<SignedMessage> ours, Class<T> type) {
        if (response.statusCode() >= BAD_REQUEST) {
            throw new BankRefusal(line.problem(response));
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
}
