package org.dongthuan.bankintegration.exchange.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankBusy;

/** Sends requests to one bank; each call sends once. */
public final class BankLine {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int DOWN = 500;

    private final HttpClient http;
    private final BankTokens tokens;
    private final ObjectMapper json;
    private final BankIntegrationConfig.Bank bank;

    BankLine(BankIntegrationConfig.Bank bank, Supplier<String> assertion, Optional<SSLContext> tls, ObjectMapper json) {
        this.bank = bank;
        this.json = json;
        this.tokens =
                new BankTokens(bank.tokenUrl().orElseGet(() -> address(bank.url(), "/oauth2/token")), assertion, json);
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(bank.connectTimeout());
        tls.ifPresent(builder::sslContext);
        this.http = builder.build();
    }

    /** A request to a path below the bank's address. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(bank.url(), path));
    }

    /**
     * Sends with our token.
     *
     * @return an answer by which the bank took or refused the message
     * @throws BankAway when there is none, or the bank did not let us in or not now
     */
    public HttpResponse<byte[]> send(HttpRequest.Builder request) {
        String token = tokens.get(this::exchange);
        HttpResponse<byte[]> response = exchange(request.setHeader("Authorization", "Bearer " + token));
        int status = response.statusCode();
        if (status == UNAUTHORIZED) {
            tokens.drop(token);
        }
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            throw new BankAway(problem(response));
        }
        return response;
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    http.send(request.timeout(bank.readTimeout()).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == TOO_MANY) {
                throw new BankBusy(RetryAfter.of(response));
            }
            if (response.statusCode() >= DOWN) {
                throw new BankAway("bank-down", RetryAfter.of(response));
            }
            return response;
        } catch (IOException e) {
            throw new BankAway("bank-unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BankAway("interrupted");
        }
    }

    /** The code of the bank's problem details, else its status. */
    public String problem(HttpResponse<byte[]> response) {
        try {
            String code = json.readTree(response.body()).path("code").asText("");
            return code.matches("[a-z0-9-]{1,60}") ? code : "status-" + response.statusCode();
        } catch (IOException e) {
            return "status-" + response.statusCode();
        }
    }

    private static URI address(URI base, String path) {
        String text = base.toString();
        return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) + path : text + path);
    }
}
