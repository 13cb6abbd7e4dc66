package org.dongthuan.acceptance;

/** One checked fact: its code of DOMAIN §6, what it says, what was wanted and what was found. */
public record Fact(String code, String says, String wanted, String found) {

    public boolean holds() {
        return wanted.equals(found);
    }

    /** For example {@code F4 ok  one close effect per account: 386 of 386}. */
    public String line() {
        return "%-4s%s %s: %s"
                .formatted(code, holds() ? "ok  " : "FAIL", says, holds() ? found : found + ", wanted " + wanted);
    }
}
