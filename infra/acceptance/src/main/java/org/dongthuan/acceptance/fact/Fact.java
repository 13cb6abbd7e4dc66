package org.dongthuan.acceptance.fact;

/** One checked fact: its code of DOMAIN §6, what it says, what was wanted and what was found. */
public record Fact(String code, String says, String wanted, String found) {

    static Fact of(String code, String says, Object wanted, Object found) {
        return new Fact(code, says, wanted.toString(), found.toString());
    }

    public boolean holds() {
        return wanted.equals(found);
    }

    /** For example {@code F4 ok  one close effect per account: 386 of 386}. */
    public String line() {
        return "%-6s%s %s: %s"
                .formatted(code, holds() ? "ok  " : "FAIL", says, holds() ? found : found + ", wanted " + wanted);
    }
}
