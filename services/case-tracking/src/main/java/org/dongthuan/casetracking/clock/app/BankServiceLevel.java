package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Owner;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.organisation.Successions;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.time.Vietnam;

/**
 * The bank's service level (DOMAIN §3.2, BK-SLA): what went out under one order on one day is acknowledged and answered in
 * time. The rules count working days, so that all requests of the day are due together: one clock an order and day is exact
 * for each account, and a lead agency sees the order it gave, not thousands of rows.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BankServiceLevel {

    /** Kind of the subject of its deadlines. */
    public static final String SUBJECT = "CLOSURE_DISPATCH";

    private static final String ACKNOWLEDGEMENT = "BK-SLA-ACK";
    private static final String RESULT = "BK-SLA";

    private final Clocks clocks;
    private final DeadlineRepository deadlines;
    private final Successions successions;

    BankServiceLevel(Clocks clocks, DeadlineRepository deadlines, Successions successions) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.successions = successions;
    }

    /** What is needed of a {@code closure-dispatch} event. @param at as its contract says, which differs by event */
    public record Dispatch(UUID dispatchId, UUID incidentId, String bankOrg, String placeCode, Instant at) {}

    /** Requests went out: the clocks start, or run on when they were thought met. */
    public void sent(Dispatch what) {
        List<UUID> subjects = List.of(what.dispatchId());
        if (!deadlines.of(SUBJECT, subjects).isEmpty()) {
            clocks.undone(SUBJECT, subjects, what.at());
            return;
        }
        String bank = successions.holder(Roles.BK, what.bankOrg(), what.placeCode(), Vietnam.dayOf(what.at()));
        for (String rule : List.of(ACKNOWLEDGEMENT, RESULT)) {
            clocks.start(NewClock.of(rule, what.at(), new Subject(SUBJECT, what.dispatchId()), what.placeCode())
                    .in(null, what.incidentId())
                    .ownedBy(new Owner(Roles.BK, bank)));
        }
    }

    /** The bank has said of each request that it arrived. */
    public void acknowledged(Dispatch what) {
        clocks.done(SUBJECT, List.of(what.dispatchId()), rule -> rule.code().equals(ACKNOWLEDGEMENT), what.at());
    }

    /** The bank has closed or rejected each account. */
    public void answered(Dispatch what) {
        clocks.done(SUBJECT, List.of(what.dispatchId()), rule -> true, what.at());
    }
}
