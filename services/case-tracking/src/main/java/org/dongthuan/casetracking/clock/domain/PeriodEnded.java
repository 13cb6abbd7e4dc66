package org.dongthuan.casetracking.clock.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * {@code period.ended.v1}: nobody did in time what could be done. Not sent of a period that was cut short.
 *
 * @param startFact what it counted from, for example REPLY
 * @param startedAt when that was: tells the period of one reply from that of the next
 * @param dueAt the last instant that was in time
 */
public record PeriodEnded(
        UUID periodId,
        String ruleCode,
        int ruleVersion,
        String subjectKind,
        UUID subjectId,
        String placeCode,
        String startFact,
        Instant startedAt,
        Instant dueAt,
        boolean provisional,
        Instant at)
        implements DomainEvent {

    /** Its type. */
    public static final String TYPE = "period.ended.v1";

    public static PeriodEnded of(Period period, Instant at) {
        return new PeriodEnded(
                period.id(),
                period.ruleCode(),
                period.ruleVersion(),
                period.subject().kind(),
                period.subject().id(),
                period.placeCode(),
                period.inputs().startFact(),
                period.inputs().startedAt(),
                period.due().at(),
                period.due().provisional(),
                at);
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return TYPE;
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
