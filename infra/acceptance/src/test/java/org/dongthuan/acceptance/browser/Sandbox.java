package org.dongthuan.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dongthuan.local.LocalStack;

/** The world around the pages: the bank's books, the phones, the clock. */
final class Sandbox {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern ONE_TIME_CODE = Pattern.compile("(?<![\\d-])\\d{6}(?![\\d-])");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalStack stack;
    private final HttpClient http = HttpClient.newHttpClient();

    Sandbox(LocalStack stack) {
        this.stack = stack;
    }

    /** Sets the clock of the services to a moment in Vietnam; by day, so that no text waits for the morning. */
    void clockAt(String local) {
        long virtual = LocalDateTime.parse(local).atZone(ZONE).toInstant().toEpochMilli();
        Path clock = stack.settings().data().path().resolve("clock");
        try {
            Files.write(
                    clock,
                    ByteBuffer.allocate(Long.BYTES)
                            .putLong(virtual - System.currentTimeMillis())
                            .array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bank has one account in a person's name. */
    void bankHasAccount(String citizenId, String fullName, String phone) {
        bank(
                "/sandbox/v1/accounts",
                Map.of(
                        "accounts",
                        List.of(Map.of(
                                "accountNumber", "471100000001",
                                "citizenId", citizenId,
                                "fullName", fullName,
                                "phone", phone,
                                "openedAt", "2023-08-08T03:00:00Z",
                                "openedBy", "BD-SH",
                                "channel", "EKYC",
                                "placeCode", "19432",
                                "balance", 0))));
    }

    /** The bank hands over its signed list of the incident. */
    void bankSendsList(String incidentId, String windowFrom, String windowTo) {
        JsonNode sent = bank(
                "/sandbox/v1/account-lists",
                Map.of(
                        "listId", "L-browser",
                        "incidentId", incidentId,
                        "windowFrom", windowFrom,
                        "windowTo", windowTo,
                        "placeCode", "19432"));
        if (sent.path("platformStatus").asInt() / 100 != 2) {
            throw new IllegalStateException("the platform refused the list: " + sent);
        }
    }

    /** One-time passwords on a phone, oldest first. @param phone national format */
    List<String> oneTimeCodes(String phone) {
        List<String> codes = new ArrayList<>();
        JsonNode inbox = call(HttpRequest.newBuilder(
                URI.create(stack.ports().http("sms-centre-http") + "/inbox/84" + phone.substring(1))));
        inbox.path("items")
                .forEach(text -> ONE_TIME_CODE
                        .matcher(text.path("text").asText())
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .ifPresent(codes::add));
        return codes;
    }

    private JsonNode bank(String path, Object body) {
        try {
            return call(HttpRequest.newBuilder(URI.create(stack.ports().http("bank-sandbox") + path))
                    .header("Authorization", "Bearer " + stack.settings().sandboxToken())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode call(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
            }
            return JSON.readTree(answer.body().isBlank() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
