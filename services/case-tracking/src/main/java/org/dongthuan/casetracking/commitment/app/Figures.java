package org.dongthuan.casetracking.commitment.app;

/**
 * Where a target stands, computed from facts.
 *
 * @param done so many
 * @param of so many there are
 */
public record Figures(int done, int of, boolean met) {

    /** Met when there is something to do and all of it is done. */
    static Figures all(int done, int of) {
        return new Figures(done, of, of > 0 && done == of);
    }

    /** Met when nothing was counted. */
    static Figures none(int found) {
        return new Figures(found, 0, found == 0);
    }
}
