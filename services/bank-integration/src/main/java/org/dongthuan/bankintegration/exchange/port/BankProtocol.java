package org.dongthuan.bankintegration.exchange.port;

import java.util.EnumSet;
import java.util.Set;

/** What banks speak; each constant has its {@link BankAdapter}, and says what can be said in it. */
public enum BankProtocol {
    /** JSON over HTTPS, contracts/openapi/bank.yaml. */
    REST(EnumSet.allOf(BankAbility.class)),
    /** ISO 20022 account management in XML, contracts/iso20022; it has no message to ask for a person. */
    ISO20022(EnumSet.complementOf(EnumSet.of(BankAbility.INQUIRY)));

    private final Set<BankAbility> abilities;

    BankProtocol(Set<BankAbility> abilities) {
        this.abilities = abilities;
    }

    /** Whether there is a message for it. */
    public boolean can(BankAbility ability) {
        return abilities.contains(ability);
    }
}
