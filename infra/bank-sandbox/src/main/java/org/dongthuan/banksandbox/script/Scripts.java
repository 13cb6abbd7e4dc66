package org.dongthuan.banksandbox.script;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.dongthuan.banksandbox.problem.Checks;

/**
 * Behaviour to set; parts that are absent stay as they are.
 *
 * @param preset what accounts without script do
 * @param accounts replaces what is left of the named accounts' scripts
 */
public record Scripts(@JsonProperty("default") Behaviour preset, List<AccountScript> accounts) {

    /** @param answers first to last; afterwards the default */
    public record AccountScript(String accountNumber, List<Behaviour> answers) {

        /** Leaves out the account number. */
        @Override
        public String toString() {
            return "AccountScript[answers=" + answers + "]";
        }
    }

    List<AccountScript> accountsOrNone() {
        return accounts == null ? List.of() : accounts;
    }

    void check() {
        Checks checks = new Checks();
        for (int i = 0; i < accountsOrNone().size(); i++) {
            AccountScript each = accountsOrNone().get(i);
            String at = "accounts[" + i + "]";
            checks.present(at, each);
            if (each != null) {
                checks.present(at + ".accountNumber", each.accountNumber());
                checks.size(at + ".answers", each.answers(), 20);
            }
        }
        checks.done();
    }
}
