package org.dongthuan.gateway.admission;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.gateway.config.GatewayConfig;

/** Counts calls per {@link Caller}. Limits hold per instance: n instances let n times as much through. */
@ApplicationScoped
public class RateLimits {

    private final Map<Caller.Kind, Bandwidth> allowed = new EnumMap<>(Caller.Kind.class);
    private final LoadingCache<Caller, Bucket> buckets;

    RateLimits(GatewayConfig config) {
        GatewayConfig.Rates rates = config.rates();
        allowed.put(Caller.Kind.PARTNER, evenly(rates.partnerPerSecond(), Duration.ofSeconds(1)));
        allowed.put(Caller.Kind.CITIZEN, evenly(rates.citizenPerMinute(), Duration.ofMinutes(1)));
        allowed.put(Caller.Kind.DEVICE, evenly(rates.devicePerTenMinutes(), Duration.ofMinutes(10)));
        allowed.put(Caller.Kind.PERSON, evenly(rates.personPerTenMinutes(), Duration.ofMinutes(10)));
        allowed.put(Caller.Kind.UNPROVEN, evenly(rates.unprovenPerSecond(), Duration.ofSeconds(1)));
        buckets = Caffeine.newBuilder().maximumSize(rates.keys()).build(this::bucketFor);
    }

    /** How long the caller must wait; absent when this call may go on (and has been counted). */
    public Optional<Duration> refusal(Caller caller) {
        if (caller.kind() == Caller.Kind.DESK) {
            return Optional.empty();
        }
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucketFor(Caller caller) {
        return Bucket.builder().addLimit(allowed.get(caller.kind())).build();
    }

    private static Bandwidth evenly(long calls, Duration period) {
        return Bandwidth.builder().capacity(calls).refillGreedy(calls, period).build();
    }
}
