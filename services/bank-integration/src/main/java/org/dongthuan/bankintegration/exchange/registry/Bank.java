package org.dongthuan.bankintegration.exchange.registry;

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
}
