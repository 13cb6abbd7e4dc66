package org.dongthuan.banksandbox.closure;

import org.dongthuan.banksandbox.problem.Checks;

/**
 * Who the platform says holds the account.
 *
 * @param citizenId 12 digits
 * @param fullName as written on the card
 */
public record Holder(String citizenId, String fullName) {

    void check(Checks checks, String at) {
        checks.matches(at + ".citizenId", citizenId, Formats.CITIZEN_ID, "12 digits");
        checks.text(at + ".fullName", fullName, 200);
    }

    /** Leaves out everything: both fields are personal data. */
    @Override
    public String toString() {
        return "Holder[]";
    }
}
