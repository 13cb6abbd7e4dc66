package org.dongthuan.bankintegration.sample;

/** How a sample stands. */
public enum SampleState {
    /** Drawn; findings are being recorded. */
    OPEN,
    /** Signed off: every account drawn is as the platform says. */
    PASSED,
    /** Signed off: at least one is not. */
    FAILED
}
