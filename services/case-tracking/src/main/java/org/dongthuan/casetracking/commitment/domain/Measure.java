package org.dongthuan.casetracking.commitment.domain;

/** How it is found out whether an obligation is fulfilled: computed from facts, never typed, except for documents. */
public enum Measure {
    /** Every listed account is closed, on the word of an independent report, or kept. */
    ALL_ACCOUNTS_CLOSED_OR_KEPT,
    /** Every listed account is kept, or closed and its holder told. */
    ALL_ACCOUNTS_SETTLED_AND_TOLD,
    /** Everybody with a case was told the result, or every way of telling them was tried. */
    ALL_HOLDERS_TOLD,
    /** A letter, report or other document is shown. */
    DOCUMENT,
    /** Nothing of the kind came up again since the commitment is in force: no case and no incident was reopened. */
    NONE_REPORTED
}
