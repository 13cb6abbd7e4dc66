package org.dongthuan.bankintegration.exchange.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAway;

/** Our access token at a bank (client credentials), kept until shortly before it ends. Real time. */
class BankTokens {

    private static final InstantSource REAL = InstantSource.system();
    private static final int OK = 200;
    private static final int MARGIN_SECONDS = 30;

    private final ObjectMapper json;
    private final BankIntegrationConfig.Bank bank;
    private String token;
    private Instant until = Instant.EPOCH;

    BankTokens(ObjectMapper json, BankIntegrationConfig.Bank bank) {
        this.json = json;
        this.bank = bank;
    }

    /** @throws BankAway when the bank gives none */
    synchronized String get(HttpClient http) {
        if (token == null || !REAL.instant().isBefore(until)) {
            fetch(http);
        }
        return token;
    }

    /** The bank no longer takes this one. */
    synchronized void drop(String refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    private void fetch(HttpClient http) {
        String form = "grant_type=client_credentials&client_id=" + encode(bank.client()) + "&client_secret="
                + encode(bank.secret());
        HttpRequest request = HttpRequest.newBuilder(BankHttp.address(bank.url(), "/oauth2/token"))
                .timeout(bank.readTimeout())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != OK) {
                throw new BankAway("bank-gives-no-token");
            }
            JsonNode answer = json.readTree(response.body());
            token = answer.path("access_token").asText();
            until = REAL.instant().plusSeconds(answer.path("expires_in").asLong() - MARGIN_SECONDS);
        } catch (IOException e) {
            throw new BankAway("bank-unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BankAway("interrupted");
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
