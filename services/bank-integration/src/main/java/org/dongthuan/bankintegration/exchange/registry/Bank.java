package org.dongthuan.bankintegration.exchange.registry;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAbility;

/**
 * A bank that messages are exchanged with.
 *
 * @param org organisation code
 * @param port how it is asked, whatever protocol it speaks
 */
public record Bank(String org, GuardedPort port, BankIntegrationConfig.Bank settings) {

    /** Whether it takes such a message; what it does not take has another way or waits. */
    public boolean offers(BankAbility ability) {
        return settings.offers().contains(ability) && settings.protocol().can(ability);
    }

    /** All that it takes from us, in a fixed order. */
    public Set<BankAbility> offers() {
        return Arrays.stream(BankAbility.values()).filter(this::offers).collect(Collectors.toCollection(TreeSet::new));
    }
}
