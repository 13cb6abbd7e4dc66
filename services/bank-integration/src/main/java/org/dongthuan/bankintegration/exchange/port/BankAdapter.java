package org.dongthuan.bankintegration.exchange.port;

import org.dongthuan.bankintegration.config.BankIntegrationConfig;

/** Speaks one protocol. Found as a bean by the registry, which asks it for a port to every bank of that protocol. */
public interface BankAdapter {

    BankProtocol protocol();

    /**
     * Called once for each bank when the service starts; nothing is sent yet.
     *
     * @param org organisation code of the bank
     * @throws IllegalStateException when the settings do not suffice for this protocol
     */
    BankPort open(String org, BankIntegrationConfig.Bank settings);
}
