package org.dongthuan.bankintegration.exchange.registry;

import java.time.Duration;

/**
 * A bank is not to be asked now.
 *
 * @param reason a code for people who watch, for example {@code bank-away}
 * @param left how long it makes sense to wait before looking again, real time
 */
public record Pause(String reason, Duration left) {}
