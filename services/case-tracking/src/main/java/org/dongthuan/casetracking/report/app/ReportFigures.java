package org.dongthuan.casetracking.report.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dongthuan.casetracking.figures.Figures;
import org.dongthuan.casetracking.report.domain.Chain;

/** What a report counts, by names such as {@code accounts.CLOSED}. */
final class ReportFigures {

    private ReportFigures() {}

    /** The utility learns totals of accounts, never the states the bank's work is in (DOMAIN §1). */
    static Map<String, Integer> of(Figures live, Chain chain) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        figures.put("submissions", live.submissions());
        figures.put("people", live.people().all());
        figures.put("people.TOLD", live.people().told());
        figures.put("accounts", live.accounts().listed());
        if (chain == Chain.UTILITY) {
            figures.put("accounts.CLOSED", live.accounts().closed());
            figures.put("accounts.KEPT", live.accounts().kept());
            figures.put("accounts.OPEN", live.accounts().open());
        } else {
            live.accountsByState().forEach((state, number) -> figures.put("accounts." + state, number));
        }
        live.casesByState().forEach((state, number) -> figures.put("cases." + state, number));
        live.obligationsByState().forEach((state, number) -> figures.put("obligations." + state, number));
        live.deadlines().forEach((state, number) -> figures.put("deadlines." + state, number));
        return figures;
    }
}
