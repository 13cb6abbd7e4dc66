package org.dongthuan.casetracking.crimefile;

/** States of a crime-information file. */
public enum CrimeFileState {
    /** By the system's count alone: nobody has judged anything yet, and no clock runs. */
    FLAGGED,
    OPEN,
    FORWARDED,
    DECIDED,
    DISMISSED
}
