package org.dongthuan.casetracking.figures;

import java.util.Map;

/**
 * Figures of an incident at one moment.
 *
 * @param deadlines MET and MISSED only
 */
public record Figures(
        int submissions,
        Accounts accounts,
        People people,
        Map<String, Integer> accountsByState,
        Map<String, Integer> casesByState,
        Map<String, Integer> obligationsByState,
        Map<String, Integer> deadlines) {

    /** Accounts of the bank's list: {@code listed = closed + kept + open}. */
    public record Accounts(int listed, int closed, int kept, int open) {}

    /** People with a case. @param told so many know the result */
    public record People(int all, int told) {}
}
