package org.dongthuan.casetracking.clock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.dongthuan.casetracking.clock.rule.Counting;
import org.dongthuan.casetracking.clock.rule.Length;
import org.dongthuan.casetracking.clock.rule.Rule;

/**
 * Everything a due instant follows from besides rule and calendar; saved, so that it can be computed again.
 *
 * @param startedAt when the start fact happened, which may be long before it was recorded
 * @param extendedBy sum of all extensions, in the unit of the rule
 * @param paused time that did not count, as {@link Counting#end} takes it
 */
@Embeddable
public record Inputs(
        @Column(name = "start_fact") String startFact,
        @Column(name = "started_at") Instant startedAt,
        boolean remote,
        boolean complex,
        @Column(name = "extended_by") int extendedBy,
        int extensions,
        long paused) {

    static Inputs first(String startFact, Instant startedAt, boolean remote, boolean complex) {
        return new Inputs(startFact, startedAt, remote, complex, 0, 0, 0);
    }

    Length length(Rule rule) {
        return rule.length(remote, complex);
    }

    Counting.End end(Rule rule, Counting counting) {
        return counting.end(length(rule), startedAt, extendedBy, paused);
    }

    /** Counted from another fact. */
    Inputs from(String fact, Instant at) {
        return new Inputs(fact, at, remote, complex, extendedBy, extensions, paused);
    }

    Inputs extended(int by) {
        return new Inputs(startFact, startedAt, remote, complex, extendedBy + by, extensions + 1, paused);
    }

    Inputs pausedFor(long more) {
        return new Inputs(startFact, startedAt, remote, complex, extendedBy, extensions, paused + more);
    }

    Inputs decidedComplex() {
        return new Inputs(startFact, startedAt, remote, true, extendedBy, extensions, paused);
    }
}
