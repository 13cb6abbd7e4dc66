package org.dongthuan.gateway.web;

import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.dongthuan.gateway.admission.RecentlyUsed;
import org.dongthuan.gateway.client.ServiceProblem;

/**
 * The last answer to each of many questions, so that a crowd asking the same costs one call in a while. Once a copy is no longer
 * fresh, whoever comes first asks anew; those who come meanwhile get the last copy, or wait together for the first one. While
 * the service is down the last copy stays and is marked as old. A refusal is kept as long as an answer, and ends the copy.
 * Kept per instance, in memory.
 */
public final class KeptCopies<T> {

    private final RecentlyUsed<String, Slot<T>> slots;
    private final Function<String, T> ask;
    private final Duration fresh;
    private final InstantSource clock;
    private final Semaphore asking;

    /** @param old the service did not answer when it was last asked: there may be newer facts */
    public record Copy<T>(T value, boolean old) {}

    /** How asking went: a copy or a refusal. */
    private record Outcome<T>(Optional<Copy<T>> copy, RuntimeException refusal, Instant at) {

        Copy<T> orRefuse() {
            return copy.orElseThrow(() -> refusal);
        }
    }

    private static final class Slot<T> {
        private final AtomicReference<CompletableFuture<Outcome<T>>> underWay = new AtomicReference<>();
        private volatile Outcome<T> last;
    }

    /**
     * @param ask asks the service; a {@link ServiceProblem} says why it gives no answer
     * @param most copies kept; the least recently used one goes first
     * @param atOnce questions under way together: more are refused rather than let the service be flooded
     */
    public KeptCopies(Function<String, T> ask, Duration fresh, int most, int atOnce, InstantSource clock) {
        this.slots = new RecentlyUsed<>(most, key -> new Slot<>());
        this.ask = ask;
        this.fresh = fresh;
        this.clock = clock;
        this.asking = new Semaphore(atOnce);
    }

    /** Whether there is a copy, so that asking costs at most one call of all who ask. */
    public boolean has(String key) {
        Outcome<T> last = slots.get(key).last;
        return last != null && last.copy().isPresent();
    }

    /** @throws ServiceProblem what the service said, where there is no copy to show instead */
    public Copy<T> get(String key) {
        Slot<T> slot = slots.get(key);
        Outcome<T> last = slot.last;
        if (isFresh(last)) {
            return last.orRefuse();
        }
        CompletableFuture<Outcome<T>> own = new CompletableFuture<>();
        CompletableFuture<Outcome<T>> underWay = slot.underWay.compareAndExchange(null, own);
        if (underWay == null) {
            return first(key, slot, own).orRefuse();
        }
        return (last == null ? underWay.join() : last).orRefuse();
    }

    private Outcome<T> first(String key, Slot<T> slot, CompletableFuture<Outcome<T>> own) {
        try {
            // Somebody may have asked between our look and our turn.
            Outcome<T> next = isFresh(slot.last) ? slot.last : askAnew(key, slot.last);
            slot.last = next;
            own.complete(next);
            return next;
        } finally {
            slot.underWay.set(null);
            // Nobody waits for ever for one who failed in a way not foreseen here.
            own.cancel(false);
        }
    }

    private Outcome<T> askAnew(String key, Outcome<T> last) {
        if (!asking.tryAcquire()) {
            return unanswered(last, new ServiceProblem(503, "overloaded", "", null));
        }
        try {
            return new Outcome<>(Optional.of(new Copy<>(ask.apply(key), false)), null, clock.instant());
        } catch (ServiceProblem problem) {
            return problem.isDown()
                    ? unanswered(last, problem)
                    : new Outcome<>(Optional.empty(), problem, clock.instant());
        } catch (ProcessingException noAnswer) {
            return unanswered(last, noAnswer);
        } finally {
            asking.release();
        }
    }

    private Outcome<T> unanswered(Outcome<T> last, RuntimeException why) {
        Optional<Copy<T>> old =
                last == null ? Optional.empty() : last.copy().map(copy -> new Copy<>(copy.value(), true));
        return new Outcome<>(old, why, clock.instant());
    }

    private boolean isFresh(Outcome<T> outcome) {
        return outcome != null && clock.instant().isBefore(outcome.at().plus(fresh));
    }
}
