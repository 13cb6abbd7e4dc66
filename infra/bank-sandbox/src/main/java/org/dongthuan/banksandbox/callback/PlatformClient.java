package org.dongthuan.banksandbox.callback;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.dongthuan.banksandbox.signing.DetachedJws;

/** The way to the platform: signed bodies with the bank's token of the platform's Keycloak. */
@ApplicationScoped
public class PlatformClient {

    /** What the platform answered. */
    public record Answer(int status, String body) {

        public boolean accepted() {
            return status >= 200 && status < 300;
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final TokensHelper tokens = new TokensHelper();
    private final OidcClient oidc;
    private final DetachedJws jws;
    private final SandboxConfig config;

    public PlatformClient(OidcClient oidc, DetachedJws jws, SandboxConfig config) {
        this.oidc = oidc;
        this.jws = jws;
        this.config = config;
    }

    /**
     * Sends a body, signed anew for this sending.
     *
     * @param path below the platform's address
     * @param type content type of the body
     * @param idempotencyKey absent where the body carries its own id
     * @param wrongKey sign with a key that is not the bank's
     * @throws IOException when the platform or its token endpoint cannot be reached
     */
    public Answer post(String path, String type, byte[] body, Optional<String> idempotencyKey, boolean wrongKey)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .timeout(config.callbacks().timeout())
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token())
                .header(DetachedJws.HEADER, wrongKey ? jws.signWrongly(body) : jws.sign(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        idempotencyKey.ifPresent(key -> request.header("Idempotency-Key", key));
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }

    private String token() throws IOException {
        try {
            return tokens.getTokens(oidc)
                    .await()
                    .atMost(config.callbacks().timeout())
                    .getAccessToken();
        } catch (RuntimeException e) {
            throw new IOException("No access token from the platform's Keycloak", e);
        }
    }

    private URI address(String path) {
        String base = config.platform().url().toString();
        return URI.create(base.endsWith("/") ? base.substring(0, base.length() - 1) + path : base + path);
    }
}
