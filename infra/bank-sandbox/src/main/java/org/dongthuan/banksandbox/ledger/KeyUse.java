package org.dongthuan.banksandbox.ledger;

import java.time.Instant;

/** First use of an idempotency key: which body, and what the answer was made of. */
public record KeyUse(String fingerprint, String requestId, Instant receivedAt) {}
