package org.dongthuan.banksandbox.closure;

import java.time.Instant;

/** Proof that a request arrived; says nothing of its outcome. */
public record Receipt(String requestId, Instant receivedAt) {}
