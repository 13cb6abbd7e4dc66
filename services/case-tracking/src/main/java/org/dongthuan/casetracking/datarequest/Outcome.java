package org.dongthuan.casetracking.datarequest;

/** How a controller answers. */
public enum Outcome {
    GRANTED,
    PARTLY,
    REFUSED;

    /** Whether the data subject has to be told why. */
    boolean needsReason() {
        return this != GRANTED;
    }
}
