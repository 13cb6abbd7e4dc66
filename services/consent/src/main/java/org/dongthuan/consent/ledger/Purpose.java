package org.dongthuan.consent.ledger;

/** What a consent is for. One record is for one purpose: a yes to one says nothing about another (Law 91/2025 art. 9). */
public enum Purpose {
    /** To open the account: the consent that is disputed. */
    ACCOUNT_OPENING,
    /** To keep it: asked anew, by the commune. */
    ACCOUNT_KEEPING
}
