package org.dongthuan.bankintegration.exchange.registry;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankBusy;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * Lets a bank alone that did not answer several times in a row; then one request at a time tries whether it is back. Pauses
 * run on real time, what people are told on the service's clock.
 */
final class Breaker {

    private static final InstantSource REAL = InstantSource.system();

    private final Guard guard;
    private final Duration probeEvery;
    private final InstantSource clock;
    private volatile Instant nextTry = Instant.MIN;
    private volatile Instant failingSince;
    private volatile Instant awaySince;
    private volatile Instant lastAnswerAt;
    private volatile String reason;

    Breaker(String org, BankIntegrationConfig.Bank bank, InstantSource clock) {
        this.clock = clock;
        this.probeEvery = bank.probeEvery();
        this.guard = Guard.create()
                .withDescription("bank " + org)
                .withCircuitBreaker()
                .requestVolumeThreshold(bank.awayAfter())
                .failureRatio(1)
                .delay(probeEvery.toMillis(), ChronoUnit.MILLIS)
                .failOn(BankAway.class)
                .skipOn(BankBusy.class)
                .onStateChange(this::turned)
                .onSuccess(this::answered)
                .done()
                .build();
    }

    /** @throws BankAway also when the bank is not asked at all */
    <T> T call(Supplier<T> request, Class<T> type) {
        try {
            return guard.get(request, type);
        } catch (CircuitBreakerOpenException e) {
            throw new BankAway("bank-away", notNow().map(Pause::left));
        } catch (BankBusy e) {
            throw e;
        } catch (BankAway e) {
            failed(e.getMessage());
            throw e;
        }
    }

    /** Absent when a request may be tried. */
    Optional<Pause> notNow() {
        Duration left = Duration.between(REAL.instant(), nextTry);
        return left.isPositive() ? Optional.of(new Pause("bank-away", left)) : Optional.empty();
    }

    /** What is known of the line. */
    LineState state() {
        return new LineState(awaySince, awaySince == null ? null : reason, lastAnswerAt);
    }

    /** What was known before this process started; what it saw itself counts for more. */
    void remember(LineState before) {
        if (lastAnswerAt == null) {
            lastAnswerAt = before.lastAnswerAt();
            if (failingSince == null) {
                failingSince = before.awaySince();
                awaySince = before.awaySince();
                reason = before.reason();
            }
        }
    }

    private void turned(CircuitBreakerState to) {
        nextTry = to == CircuitBreakerState.OPEN ? REAL.instant().plus(probeEvery) : Instant.MIN;
        if (to == CircuitBreakerState.OPEN && awaySince == null) {
            awaySince = Optional.ofNullable(failingSince).orElseGet(clock::instant);
        }
    }

    private void failed(String why) {
        reason = why;
        if (failingSince == null) {
            failingSince = clock.instant();
        }
    }

    private void answered() {
        lastAnswerAt = clock.instant();
        failingSince = null;
        awaySince = null;
    }
}
