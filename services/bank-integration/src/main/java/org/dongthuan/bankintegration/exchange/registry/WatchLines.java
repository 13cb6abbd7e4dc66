package org.dongthuan.bankintegration.exchange.registry;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dongthuan.bankintegration.exchange.port.BankAbility;

/** Tries banks that are away, also when nothing waits for them, and keeps how the lines are. */
@ApplicationScoped
class WatchLines {

    private final Banks banks;
    private final BankRounds rounds;
    private final LineStore store;
    private final Map<String, LineState> kept = new ConcurrentHashMap<>();
    private boolean remembered;

    WatchLines(Banks banks, BankRounds rounds, LineStore store) {
        this.banks = banks;
        this.rounds = rounds;
        this.store = store;
    }

    @Scheduled(every = "${bank-integration.timers.lines}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        if (!remembered) {
            kept.putAll(store.all());
            kept.forEach((org, state) ->
                    banks.find(org).ifPresent(bank -> bank.port().remember(state)));
            remembered = true;
        }
        rounds.each("probe", BankAbility.STATUS_REPORT, WatchLines::probe);
        banks.all().forEach(this::keep);
    }

    /** The smallest question there is; what it says is of no interest. */
    private static void probe(Bank bank) {
        if (bank.port().state().awaySince() != null) {
            bank.port().statusReport(Optional.empty(), 1);
        }
    }

    private void keep(Bank bank) {
        LineState now = bank.port().state();
        if (!now.equals(kept.getOrDefault(bank.org(), LineState.UNKNOWN))) {
            store.keep(bank.org(), now);
            kept.put(bank.org(), now);
        }
    }
}
