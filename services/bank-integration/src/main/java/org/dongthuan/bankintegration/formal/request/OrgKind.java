package org.dongthuan.bankintegration.formal.request;

/** What the organisation asked is to the incident. */
public enum OrgKind {
    /** Keeps the accounts: its figures are counted, it has customers. */
    BANK,
    /** Answers for what its people did. */
    POST
}
