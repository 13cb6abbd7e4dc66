package org.dongthuan.casetracking.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.commitment.domain.Commitment;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.store.CommitmentRepository;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.sql.Sql;

/** Computes targets from what case-tracking knows of accounts, cases and messages by events. */
@ApplicationScoped
public class Measures {

    /** On no list: nothing of theirs can be closed or kept. */
    private static final List<String> UNLISTED = List.of("NOT_FOUND", "OUT_OF_WINDOW");

    /** A closure counts once an independent report agrees. */
    private static final List<String> CLOSED_OR_KEPT = List.of("VERIFIED", "NOTIFIED", "KEPT");

    private static final List<String> SETTLED_AND_TOLD = List.of("NOTIFIED", "KEPT");

    private final AccountRefs accounts;
    private final CommitmentRepository commitments;
    private final Sql sql;
    private final BeyondScope beyond;

    Measures(AccountRefs accounts, CommitmentRepository commitments, Sql sql, BeyondScope beyond) {
        this.accounts = accounts;
        this.commitments = commitments;
        this.sql = sql;
        this.beyond = beyond;
    }

    /** Of all cases of the incident: a promise is kept towards everybody, not only those whom the caller may see. */
    public Figures of(Obligation obligation) {
        return beyond.look(() -> measured(obligation));
    }

    private Figures measured(Obligation obligation) {
        return switch (obligation.measure()) {
            case ALL_ACCOUNTS_CLOSED_OR_KEPT -> accounts(obligation.incidentId(), CLOSED_OR_KEPT);
            case ALL_ACCOUNTS_SETTLED_AND_TOLD -> accounts(obligation.incidentId(), SETTLED_AND_TOLD);
            case ALL_HOLDERS_TOLD -> told(obligation.incidentId());
            case DOCUMENT -> Figures.all(obligation.evidenceRef().isPresent() ? 1 : 0, 1);
            case NONE_REPORTED -> Figures.none(reopened(commitments.findById(obligation.commitmentId())));
        };
    }

    private Figures accounts(UUID incidentId, List<String> counted) {
        Map<String, Integer> states = accounts.countByState(incidentId);
        UNLISTED.forEach(states::remove);
        int done = counted.stream()
                .mapToInt(state -> states.getOrDefault(state, 0))
                .sum();
        return Figures.all(
                done, states.values().stream().mapToInt(Integer::intValue).sum());
    }

    private Figures told(UUID incidentId) {
        return sql.one(
                        "select count(*) filter (where holder_told) as told, count(*) as people from case_file"
                                + " where incident_id = ? and merged_into is null",
                        row -> Figures.all((int) row.number("told"), (int) row.number("people")),
                        incidentId)
                .orElseThrow();
    }

    private int reopened(Commitment commitment) {
        return commitment
                .inForceAt()
                .flatMap(since -> sql.one(
                        """
                        select (select count(*) from incident_transition where incident_id = ? and event = 'reopen' and at >= ?)
                          + (select count(*) from case_transition t join case_file f on f.id = t.case_id
                             where f.incident_id = ? and t.event = 'reopen' and t.reason_code is distinct from 'MERGED' and t.at >= ?) as found
                        """,
                        row -> (int) row.number("found"),
                        commitment.incidentId(),
                        since,
                        commitment.incidentId(),
                        since))
                .orElse(0);
    }
}
