package org.dongthuan.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.config.PlatformConfig;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/** Does the work of {@link Idempotent}. Runs outside every other interceptor of the method, in one transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_KEY_LENGTH = 255;

    private final IdempotencyStore store;
    private final HttpServerRequest request;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final KeyRing keys;
    private final InstantSource clock;
    private final PlatformConfig config;

    IdempotencyInterceptor(
            IdempotencyStore store,
            HttpServerRequest request,
            CurrentActor actor,
            ObjectMapper json,
            KeyRing keys,
            InstantSource clock,
            PlatformConfig config) {
        this.store = store;
        this.request = request;
        this.actor = actor;
        this.json = json;
        this.keys = keys;
        this.clock = clock;
        this.config = config;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = key(call.getParameters());
        String client = actor.get().id() + " " + request.method() + " " + request.path();
        byte[] hash = hash(call.getParameters());
        return QuarkusTransaction.requiringNew().call((Callable<Response>) () -> {
            Instant now = clock.instant();
            Optional<StoredAnswer> stored = store.findLocked(client, key, now);
            if (stored.isPresent()) {
                return replay(stored.get(), hash, client, key);
            }
            Response answer = (Response) call.proceed();
            save(client, key, hash, answer, now);
            return answer;
        });
    }

    private String key(Object[] parameters) {
        String key = Arrays.stream(parameters)
                .filter(RepetitionKey.class::isInstance)
                .map(given -> ((RepetitionKey) given).value())
                .findFirst()
                .orElseGet(() -> request.getHeader(HEADER));
        if (key == null || key.isBlank() || key.length() > MAX_KEY_LENGTH) {
            throw new DomainException(
                    CommonProblem.IDEMPOTENCY_KEY_MISSING,
                    "Send an Idempotency-Key of 1 to 255 characters, the same one when you repeat this request.");
        }
        return key;
    }

    private Response replay(StoredAnswer stored, byte[] hash, String client, String key) {
        if (!MessageDigest.isEqual(stored.requestHash(), hash)) {
            throw new DomainException(
                    CommonProblem.KEY_REUSED,
                    "This key was used for another request.",
                    java.util.List.of(
                            new Violation(HEADER, "one-key-one-request", "Use a new key for a new request.")));
        }
        Response.ResponseBuilder answer = Response.status(stored.status()).header("Idempotency-Replayed", "true");
        stored.location().ifPresent(location -> answer.location(URI.create(location)));
        stored.body()
                .ifPresent(body -> answer.type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(new String(keys.openForService(body, client + key), StandardCharsets.UTF_8)));
        return answer.build();
    }

    private void save(String client, String key, byte[] hash, Response answer, Instant now)
            throws JsonProcessingException {
        Optional<byte[]> body = answer.hasEntity()
                ? Optional.of(keys.sealForService(json.writeValueAsBytes(answer.getEntity()), client + key))
                : Optional.empty();
        Optional<String> location = Optional.ofNullable(answer.getLocation()).map(URI::toString);
        store.save(
                client,
                key,
                new StoredAnswer(hash, answer.getStatus(), location, body),
                now,
                now.plus(config.idempotencyRetention()));
    }

    /** Hash of what the method was called with; of the parsed request, so that white space does not matter. */
    private byte[] hash(Object[] parameters) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Object parameter : parameters) {
            digest.update(json.writeValueAsBytes(parameter));
        }
        return digest.digest();
    }
}
