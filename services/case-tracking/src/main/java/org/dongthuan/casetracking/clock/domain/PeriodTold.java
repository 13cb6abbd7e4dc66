package org.dongthuan.casetracking.clock.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * A period began ({@code period.started.v1}), or nobody did in time what could be done ({@code period.ended.v1}; not sent of a
 * period that was cut short).
 *
 * @param startFact what began it, for example REPLY
 * @param startedAt when that was: tells the period of one reply from that of the next
 * @param countsFrom what it counts from: REPLY while the receipt of the reply is not known, then RECEIPT; NO_REPLY
 * @param countedFrom when that was
 * @param dueAt the last instant that is in time
 */
public record PeriodTold(
        @JsonIgnore String word,
        UUID periodId,
        String ruleCode,
        int ruleVersion,
        String subjectKind,
        UUID subjectId,
        String placeCode,
        String startFact,
        Instant startedAt,
        String countsFrom,
        Instant countedFrom,
        Instant dueAt,
        boolean provisional,
        Instant at)
        implements DomainEvent {

    public static PeriodTold started(Period period, Instant at) {
        return of("started", period, at);
    }

    public static PeriodTold ended(Period period, Instant at) {
        return of("ended", period, at);
    }

    private static PeriodTold of(String word, Period period, Instant at) {
        return new PeriodTold(
                word,
                period.id(),
                period.ruleCode(),
                period.ruleVersion(),
                period.subject().kind(),
                period.subject().id(),
                period.placeCode(),
                period.fact(),
                period.factAt(),
                period.inputs().startFact(),
                period.inputs().startedAt(),
                period.due().at(),
                period.due().provisional(),
                at);
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return "period." + word + ".v1";
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "period";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return periodId.toString();
    }

    /** In the order of what it is about: it belongs to a complaint, not to the case, which may change. */
    @Override
    @JsonIgnore
    public String eventKey() {
        return subjectId.toString();
    }
}
