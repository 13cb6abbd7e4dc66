package org.dongthuan.casetracking.datarequest;

import java.util.Set;

/** What a data subject may ask for, and by which rules it is answered. */
public enum RequestKind {
    VIEW("PD26-ACC"),
    CORRECT("PD26-ACC"),
    PROVIDE("PD26-ACC"),
    WITHDRAW("PD26-WD"),
    RESTRICT("PD26-WD"),
    OBJECT("PD26-WD"),
    ERASE("PD26-DEL");

    /** Of the law of 2026: that the request came, within days. */
    static final String RECEIPT_RULE = "PD26-ACK";

    /** Of the decree of 2023: one limit for all kinds. */
    private static final String ONE_FOR_ALL = "PD13-REQ";

    private final String rule;

    RequestKind(String rule) {
        this.rule = rule;
    }

    /** Codes of rules that are about it, by whatever law: which are in force on a day is data. */
    Set<String> rules() {
        return Set.of(ONE_FOR_ALL, RECEIPT_RULE, rule);
    }
}
