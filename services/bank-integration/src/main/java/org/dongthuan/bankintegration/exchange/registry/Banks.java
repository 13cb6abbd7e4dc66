package org.dongthuan.bankintegration.exchange.registry;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAdapter;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankProtocol;
import org.dongthuan.bankintegration.rule.WorkingDays;

/** The banks of the configuration, by organisation code. */
@Startup
@ApplicationScoped
public class Banks {

    private final Map<String, Bank> banks = new TreeMap<>();

    /** @throws IllegalStateException when no bank is configured, or one speaks what nobody here does */
    Banks(BankIntegrationConfig config, @Any Instance<BankAdapter> adapters, WorkingDays days, InstantSource clock) {
        Map<BankProtocol, BankAdapter> byProtocol =
                adapters.stream().collect(Collectors.toMap(BankAdapter::protocol, Function.identity()));
        if (config.banks().isEmpty()) {
            throw new IllegalStateException("DT_BANKS names no bank");
        }
        config.banks().forEach((org, settings) -> {
            BankAdapter adapter = byProtocol.get(settings.protocol());
            if (adapter == null) {
                throw new IllegalStateException("Nothing here speaks " + settings.protocol() + " with " + org);
            }
            GuardedPort port = new GuardedPort(org, adapter.open(org, settings), settings, days::isHoliday, clock);
            banks.put(org, new Bank(org, port, settings));
        });
    }

    public Optional<Bank> find(String org) {
        return Optional.ofNullable(banks.get(org));
    }

    /** @throws BankAway when no such bank is configured: what is for it waits until it is */
    public Bank of(String org) {
        return find(org).orElseThrow(() -> new BankAway("bank-not-known"));
    }

    /** In the order of their codes. */
    public Collection<Bank> all() {
        return banks.values();
    }
}
