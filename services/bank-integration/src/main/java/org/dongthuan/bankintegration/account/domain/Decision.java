package org.dongthuan.bankintegration.account.domain;

/** What the holder wants. */
public enum Decision {
    CLOSE,
    KEEP
}
