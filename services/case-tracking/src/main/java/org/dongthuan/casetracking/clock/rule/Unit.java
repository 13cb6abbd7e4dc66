package org.dongthuan.casetracking.clock.rule;

/** What a length is counted in (Civil Code 2015 arts. 145–148). */
public enum Unit {
    /** From the instant, through nights and weekends. */
    HOURS,
    /** Calendar days without the first, to 24:00 of the last; the next working day when that is a day off. */
    DAYS,
    /** Days on which offices work, without the first, to 24:00 of the last. */
    WORKING_DAYS,
    /** To 24:00 of the same day of a later month (its last day when there is none); else as {@link #DAYS}. */
    MONTHS
}
