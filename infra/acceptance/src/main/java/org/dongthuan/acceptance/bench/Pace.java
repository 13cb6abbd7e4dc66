package org.dongthuan.acceptance.bench;

/** Tells when a rate holds, that is when several looks in a row were hardly faster than the best before them. */
final class Pace {

    private static final double STEADY = 1.03;

    private final int looks;
    private double best;
    private int steady;

    /** @param looks in a row that must bring nothing new */
    Pace(int looks) {
        this.looks = looks;
    }

    /** Takes one look's rate into account. @return whether the pace holds now */
    boolean holdsAt(double rate) {
        steady = rate > best * STEADY ? 0 : steady + 1;
        best = Math.max(best, rate);
        return steady >= looks;
    }
}
