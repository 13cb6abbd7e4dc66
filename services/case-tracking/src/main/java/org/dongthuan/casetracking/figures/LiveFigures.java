package org.dongthuan.casetracking.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.membership.Membership;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.sql.Sql;

/** Counts what case-tracking knows of an incident now. */
@ApplicationScoped
public class LiveFigures {

    /** On no list: nothing of theirs can be closed or kept. */
    private static final List<String> UNLISTED = List.of("NOT_FOUND", "OUT_OF_WINDOW");

    /** A closure counts once an independent report agrees. */
    private static final List<String> CLOSED = List.of("VERIFIED", "NOTIFIED");

    private final AccountRefs accounts;
    private final CaseRepository cases;
    private final Membership membership;
    private final Sql sql;
    private final BeyondScope beyond;

    LiveFigures(AccountRefs accounts, CaseRepository cases, Membership membership, Sql sql, BeyondScope beyond) {
        this.accounts = accounts;
        this.cases = cases;
        this.membership = membership;
        this.sql = sql;
        this.beyond = beyond;
    }

    /** As of now, in the running transaction; the caller has checked the scope. */
    public Figures of(UUID incidentId) {
        Map<String, Integer> listed = accounts.countByState(incidentId);
        UNLISTED.forEach(listed::remove);
        int all = listed.values().stream().mapToInt(Integer::intValue).sum();
        int closed =
                CLOSED.stream().mapToInt(state -> listed.getOrDefault(state, 0)).sum();
        int kept = listed.getOrDefault("KEPT", 0);
        return new Figures(
                membership.count(incidentId),
                new Figures.Accounts(all, closed, kept, all - closed - kept),
                people(incidentId),
                listed,
                cases.countByState(incidentId),
                counted(
                        "select state, count(*) as number from obligation where incident_id = ? group by state",
                        incidentId),
                counted(
                        "select state, count(*) as number from deadline where incident_id = ?"
                                + " and state in ('MET', 'MISSED') group by state",
                        incidentId));
    }

    private Figures.People people(UUID incidentId) {
        return sql.one(
                        "select count(*) as people, count(*) filter (where holder_told) as told from case_file"
                                + " where incident_id = ? and merged_into is null",
                        row -> new Figures.People((int) row.number("people"), (int) row.number("told")),
                        incidentId)
                .orElseThrow();
    }

    private Map<String, Integer> counted(String query, UUID incidentId) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        // All of the incident, whoever asks: they name nobody.
        beyond.look(() ->
                sql.list(query, row -> counts.put(row.text("state"), (int) row.number("number")), incidentId));
        return counts;
    }
}
