package org.dongthuan.consent.verdict;

/** What two persons find. A keep-consent is PROVEN or NOT_PROVEN only. */
public enum Verdict {
    PROVEN,
    DISPROVEN,
    NOT_PROVEN
}
