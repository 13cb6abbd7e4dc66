package org.dongthuan.notification.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.dongthuan.notification.config.NotificationConfig;

/**
 * Posts one webhook to one network address. The certificate must prove the name in the URL. Follows nothing, reads no body:
 * of the answer only status and {@code Retry-After} are looked at.
 */
@Singleton
class WebhookClient {

    private static final int REDIRECTS = 300;
    private static final int ERRORS = 400;
    private static final int GONE = 410;
    private static final int MOST_HEAD = 8192;
    /** Claims bound what is under way to an endpoint; endpoints behind one address must not wait for each other here. */
    private static final int NO_BOUND = 10_000;

    private static final Duration LONGEST_WISH = Duration.ofDays(1);

    private final HttpClient client;
    private final Duration timeout;

    WebhookClient(Vertx vertx, NotificationConfig config) {
        timeout = config.webhook().timeout();
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) timeout.toMillis())
                .setMaxPoolSize(NO_BOUND)
                .setKeepAlive(false)
                .setMaxHeaderSize(MOST_HEAD)
                .setVerifyHost(true)
                .setTrustAll(false));
    }

    /** @param status 0 where there was no answer @param wish how long to wait, as the other side asked for */
    record Answer(Outcome outcome, int status, Optional<Duration> wish) {

        static Answer without(Outcome outcome) {
            return new Answer(outcome, 0, Optional.empty());
        }
    }

    Answer post(Target target, Map<String, String> headers, byte[] body) throws InterruptedException {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(target.url().getHost())
                .setPort(target.port())
                .setSsl(target.secure())
                .setURI(target.path())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        CompletableFuture<HttpClientRequest> request =
                client.request(options).toCompletionStage().toCompletableFuture();
        try {
            return answered(
                    request.thenCompose(open -> open.send(Buffer.buffer(body)).toCompletionStage())
                            .get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Answer.without(Outcome.TIMEOUT);
        } catch (ExecutionException e) {
            return Answer.without(isTls(e) ? Outcome.TLS_FAILED : Outcome.NO_CONNECTION);
        } finally {
            // The rest of an answer, or a connection that comes too late, is nothing we wait for.
            request.thenAccept(open -> open.connection().close());
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }

    private static Answer answered(HttpClientResponse response) {
        int status = response.statusCode();
        Outcome outcome = status >= 200 && status < REDIRECTS
                ? Outcome.TAKEN
                : status == GONE
                        ? Outcome.GONE
                        : status >= REDIRECTS && status < ERRORS ? Outcome.REDIRECT : Outcome.HTTP_ERROR;
        return new Answer(outcome, status, wish(response.getHeader("retry-after")));
    }

    /** Seconds only; a date is taken for no wish. */
    private static Optional<Duration> wish(String seconds) {
        if (seconds == null || !seconds.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        Duration wish = Duration.ofSeconds(Long.parseLong(seconds));
        return Optional.of(wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish);
    }

    private static boolean isTls(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
