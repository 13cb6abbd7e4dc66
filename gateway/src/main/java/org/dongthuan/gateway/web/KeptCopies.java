package org.dongthuan.gateway.web;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.dongthuan.gateway.client.ServiceProblem;

/**
 * The last answer to each of many questions, so that a crowd asking the same costs one call in a while. Once a copy is no longer
 * fresh, whoever comes first asks anew; those who come meanwhile get the last copy, or wait together for the first one. While
 * the service is down the last copy stays and is marked as old. A refusal is kept as long as an answer, and ends the copy.
 * Kept per instance, in memory.
 */
public final class KeptCopies<T> {

    private final LoadingCache<String, Outcome<T>> outcomes;
    private final Function<String, T> ask;
    private final Semaphore asking;

    /** @param old the service did not answer when it was last asked: there may be newer facts */
    public record Copy<T>(T value, boolean old) {}

    /** How asking went: a copy or a refusal. */
    private record Outcome<T>(Optional<Copy<T>> copy, RuntimeException refusal) {

        /** No answer came: what was there before stays, as old. */
        static <T> Outcome<T> unanswered(Optional<Outcome<T>> last, RuntimeException why) {
            return new Outcome<>(last.flatMap(Outcome::copy).map(copy -> new Copy<>(copy.value(), true)), why);
        }
    }

    /**
     * @param ask asks the service; a {@link ServiceProblem} says why it gives no answer
     * @param most copies kept
     * @param atOnce questions under way together: more are refused rather than let the service be flooded
     */
    public KeptCopies(Function<String, T> ask, Duration fresh, int most, int atOnce, InstantSource clock) {
        this.ask = ask;
        this.asking = new Semaphore(atOnce);
        this.outcomes = Caffeine.newBuilder()
                .maximumSize(most)
                .refreshAfterWrite(fresh)
                .ticker(() -> nanos(clock.instant()))
                // In the thread of the one who asks, so that after a quiet night nobody is shown yesterday's facts.
                .executor(Runnable::run)
                .build(new CacheLoader<>() {
                    @Override
                    public Outcome<T> load(String key) {
                        return askAnew(key, Optional.empty());
                    }

                    @Override
                    public Outcome<T> reload(String key, Outcome<T> last) {
                        return askAnew(key, Optional.of(last));
                    }
                });
    }

    /** Whether there is a copy, so that asking costs at most one call of all who ask. */
    public boolean has(String key) {
        Outcome<T> last = outcomes.policy().getIfPresentQuietly(key);
        return last != null && last.copy().isPresent();
    }

    /** @throws ServiceProblem what the service said, where there is no copy to show instead */
    public Copy<T> get(String key) {
        Outcome<T> outcome = outcomes.get(key);
        return outcome.copy().orElseThrow(outcome::refusal);
    }

    private Outcome<T> askAnew(String key, Optional<Outcome<T>> last) {
        if (!asking.tryAcquire()) {
            return Outcome.unanswered(last, new ServiceProblem(503, "overloaded", "", null));
        }
        try {
            return new Outcome<>(Optional.of(new Copy<>(ask.apply(key), false)), null);
        } catch (ServiceProblem problem) {
            return problem.isDown() ? Outcome.unanswered(last, problem) : new Outcome<>(Optional.empty(), problem);
        } catch (ProcessingException noAnswer) {
            return Outcome.unanswered(last, noAnswer);
        } finally {
            asking.release();
        }
    }

    private static long nanos(Instant now) {
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }
}
