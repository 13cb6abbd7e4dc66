package org.dongthuan.bankintegration.exchange.registry;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAbility;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankPort;

/**
 * In front of every bank, whatever it speaks: its opening hours, the pause it asked for, as many requests a second and at
 * once as it wants, and the breaker. Whoever waits here waits on their own thread; whoever is turned away keeps what they
 * have and comes again.
 */
public final class GuardedPort implements BankPort {

    private static final InstantSource REAL = InstantSource.system();
    /** A bank that asks for more is asked again so often. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final BankPort port;
    private final BankIntegrationConfig.Bank bank;
    private final InstantSource clock;
    private final OpeningHours hours;
    private final Breaker breaker;
    private final Semaphore atOnce;
    private final Optional<Bucket> rate;
    private volatile Instant askedToWait = Instant.MIN;

    GuardedPort(
            String org,
            BankPort port,
            BankIntegrationConfig.Bank bank,
            Predicate<LocalDate> holiday,
            InstantSource clock) {
        this.port = port;
        this.bank = bank;
        this.clock = clock;
        this.hours = new OpeningHours(bank.hours(), holiday);
        this.breaker = new Breaker(org, bank, clock);
        this.atOnce = new Semaphore(bank.atOnce());
        this.rate = bank.perSecond().stream().mapToObj(GuardedPort::evenly).findFirst();
    }

    @Override
    public Answer<Receipt> requestClosure(String key, byte[] request) {
        return ask(BankAbility.CLOSURE, () -> port.requestClosure(key, request));
    }

    @Override
    public Answer<Receipt> amend(UUID closureRequestId, String key, byte[] amendment) {
        return ask(BankAbility.AMENDMENT, () -> port.amend(closureRequestId, key, amendment));
    }

    @Override
    public Answer<InquiryAnswer> inquire(Inquiry inquiry) {
        return ask(BankAbility.INQUIRY, () -> port.inquire(inquiry));
    }

    @Override
    public Answer<StatusPage> statusReport(Optional<String> after, int limit) {
        return ask(BankAbility.STATUS_REPORT, () -> port.statusReport(after, limit));
    }

    @Override
    public boolean tellsWholeBook() {
        return port.tellsWholeBook();
    }

    /** Why and how long nothing goes to the bank; absent when it may be asked. */
    public Optional<Pause> notNow() {
        Duration asked = Duration.between(REAL.instant(), askedToWait);
        return closedUntil()
                .map(until -> new Pause("bank-out-of-hours", Duration.between(clock.instant(), until)))
                .or(() -> asked.isPositive() ? Optional.of(new Pause("bank-asked-to-wait", asked)) : Optional.empty())
                .or(breaker::notNow);
    }

    /** When it opens, on the service's clock; absent while it is open. */
    public Optional<Instant> closedUntil() {
        return hours.closedUntil(clock.instant());
    }

    public LineState state() {
        return breaker.state();
    }

    void remember(LineState before) {
        breaker.remember(before);
    }

    @SuppressWarnings("unchecked")
    private <T> Answer<T> ask(BankAbility ability, Supplier<Answer<T>> request) {
        if (!bank.offers().contains(ability) || !bank.protocol().can(ability)) {
            throw new BankAway("bank-does-not-take-it");
        }
        turnAway();
        try {
            atOnce.acquire();
            try {
                if (rate.isPresent()) {
                    rate.get().asBlocking().consume(1);
                }
                // While this one waited the bank may have gone.
                turnAway();
                return breaker.call(request::get, Answer.class);
            } finally {
                atOnce.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BankAway("interrupted");
        } catch (BankAway e) {
            e.retryAfter().ifPresent(this::pause);
            throw e;
        }
    }

    private void turnAway() {
        notNow().ifPresent(pause -> {
            throw new BankAway(pause.reason());
        });
    }

    private void pause(Duration asked) {
        askedToWait = REAL.instant().plus(asked.compareTo(LONGEST) < 0 ? asked : LONGEST);
    }

    private static Bucket evenly(int requests) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, Duration.ofSeconds(1)))
                .build();
    }
}
