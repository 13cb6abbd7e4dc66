package org.dongthuan.gateway.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongthuan.gateway.config.GatewayConfig;

/** The pages that are open now, by what they listen to. Of this instance: each has its own, and hears everything itself. */
@ApplicationScoped
class Watchers {

    private final Map<String, Set<Watcher>> byName = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> byOfficer = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final Vertx vertx;
    private final GatewayConfig.Live config;

    Watchers(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config.live();
    }

    boolean isAny() {
        return all.get() > 0;
    }

    /** Whether any page listens to it. */
    boolean has(String name) {
        return byName.containsKey(name);
    }

    /**
     * One item for every change, or for many that come together. Ends when nobody takes it any more.
     *
     * @return empty when this officer, or all officers together, have as many pages open as may be
     */
    Optional<Multi<Boolean>> watch(String name, String officer) {
        AtomicInteger own = byOfficer.computeIfAbsent(officer, absent -> new AtomicInteger());
        if (all.incrementAndGet() > config.most() || own.incrementAndGet() > config.mostOfOne()) {
            leave(officer, own);
            return Optional.empty();
        }
        return Optional.of(Multi.createFrom()
                .emitter(
                        page -> {
                            Watcher watcher = new Watcher(page);
                            byName.compute(name, (key, there) -> with(there, watcher));
                            page.onTermination(() -> {
                                byName.computeIfPresent(name, (key, there) -> without(there, watcher));
                                leave(officer, own);
                            });
                        },
                        BackPressureStrategy.LATEST));
    }

    void changed(String name) {
        byName.getOrDefault(name, Set.of()).forEach(Watcher::changed);
    }

    private void leave(String officer, AtomicInteger own) {
        all.decrementAndGet();
        // A page that opens at this very moment counts from none again: the bound is against leaks, not a promise.
        if (own.decrementAndGet() <= 0) {
            byOfficer.remove(officer, own);
        }
    }

    private static Set<Watcher> with(Set<Watcher> there, Watcher watcher) {
        Set<Watcher> set = there == null ? ConcurrentHashMap.newKeySet() : there;
        set.add(watcher);
        return set;
    }

    private static Set<Watcher> without(Set<Watcher> there, Watcher watcher) {
        there.remove(watcher);
        return there.isEmpty() ? null : there;
    }

    private final class Watcher {

        private final MultiEmitter<? super Boolean> page;
        private final AtomicBoolean gathering = new AtomicBoolean();

        Watcher(MultiEmitter<? super Boolean> page) {
            this.page = page;
        }

        /** One step of a case makes several events; they are told as one. */
        void changed() {
            if (gathering.compareAndSet(false, true)) {
                vertx.setTimer(config.gather().toMillis(), timer -> {
                    gathering.set(false);
                    page.emit(true);
                });
            }
        }
    }
}
