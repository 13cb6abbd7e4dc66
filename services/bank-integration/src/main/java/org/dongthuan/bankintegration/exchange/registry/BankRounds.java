package org.dongthuan.bankintegration.exchange.registry;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.dongthuan.bankintegration.exchange.port.BankAbility;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankRefusal;
import org.jboss.logging.Logger;

/** What timers do with every bank, with each on a virtual thread of its own: a slow one holds up none of the others. */
@ApplicationScoped
public class BankRounds {

    private static final Logger LOG = Logger.getLogger(BankRounds.class);

    private final Banks banks;
    private final Set<Round> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    BankRounds(Banks banks) {
        this.banks = banks;
    }

    private record Round(String of, String org) {}

    /**
     * Goes to every bank that takes such messages now, except where the round before has not come back yet.
     *
     * @param what name of the round
     */
    public void each(String what, BankAbility ability, Consumer<Bank> work) {
        banks.all().stream().filter(bank -> bank.offers(ability)).forEach(bank -> {
            Round round = new Round(what, bank.org());
            if (!threads.isShutdown() && underWay.add(round)) {
                threads.execute(() -> go(round, bank, work));
            }
        });
    }

    private void go(Round round, Bank bank, Consumer<Bank> work) {
        try {
            if (bank.port().notNow().isEmpty()) {
                work.accept(bank);
            }
        } catch (BankAway | BankRefusal e) {
            LOG.warnf("%s at %s waits: %s", round.of(), round.org(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s at %s failed and will be tried again", round.of(), round.org());
        } finally {
            underWay.remove(round);
        }
    }

    /** Before the database connections go. */
    void end(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }
}
