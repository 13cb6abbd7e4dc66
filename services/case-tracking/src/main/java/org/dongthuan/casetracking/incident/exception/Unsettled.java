package org.dongthuan.casetracking.incident.exception;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;
import org.dongthuan.platform.sql.Sql;

/** The cases that stand in the way of closing an incident. */
@ApplicationScoped
public class Unsettled {

    private static final int NAMED = 50;

    private final Sql sql;
    private final CaseRepository cases;

    Unsettled(Sql sql, CaseRepository cases) {
        this.sql = sql;
        this.cases = cases;
    }

    /**
     * Each case is settled, or an exception.
     *
     * @throws DomainException 422 saying how many are not, whoever asks, and naming the first the caller may know of
     */
    public void requireNone(UUID incidentId) {
        if (cases.allResolved(incidentId)) {
            return;
        }
        List<Violation> violations = new ArrayList<>();
        violations.add(new Violation(
                "incident",
                "cases-resolved",
                "An incident is closed when each of its cases is settled or listed as an exception; so many are neither: "
                        + cases.unsettled(incidentId) + "."));
        sql.list(
                        "select code, state from case_file f where " + CaseRepository.UNSETTLED
                                + " order by opened_at, id limit ?",
                        row -> new Violation(
                                "case", "settled-or-exception", row.text("code") + " is " + row.text("state") + "."),
                        incidentId,
                        NAMED)
                .forEach(violations::add);
        throw DomainException.invalid(violations);
    }
}
