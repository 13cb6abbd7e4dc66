package org.dongthuan.bankintegration.exchange.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.exchange.line.SignedLine;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankPort;

/** A bank over contracts/openapi/bank.yaml. One sending per call: who calls decides about repetition. */
class BankRest implements BankPort {

    private static final String REQUESTS = "/bank/v1/closure-requests";

    private final SignedLine line;
    private final ObjectMapper json;

    BankRest(SignedLine line, ObjectMapper json) {
        this.line = line;
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
        Answer<StatusPage> answer =
                answer(line.get("/bank/v1/status-report" + query, "status-report"), StatusPage.class);
        if (!after.equals(Optional.ofNullable(answer.value().after()))) {
            throw new BankAway("bank-answers-another-question");
        }
        return answer;
    }

    private <T> Answer<T> post(String path, String kind, Optional<String> key, byte[] body, Class<T> type) {
        return answer(line.post(path, kind, MediaType.APPLICATION_JSON, key, body), type);
    }

    private <T> Answer<T> answer(SignedLine.Signed signed, Class<T> type) {
        return new Answer<>(parse(signed.body(), type), signed.messages());
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
