package org.dongthuan.casetracking.clock.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.PeriodState;

/**
 * A time in which a person may do something.
 *
 * @param startFact what began it: REPLY or NO_REPLY for the second complaint or the court
 * @param countsFrom what it counts from: REPLY while the receipt of the reply is not known, then RECEIPT; NO_REPLY
 * @param endedBy word of the fact that cut it short, or {@code time}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeriodView(
        UUID id,
        String ruleCode,
        int ruleVersion,
        UUID complaintId,
        String startFact,
        Instant startedAt,
        String countsFrom,
        Instant countedFrom,
        Instant dueAt,
        boolean provisional,
        PeriodState state,
        Instant endedAt,
        String endedBy) {

    static PeriodView of(Period period) {
        return new PeriodView(
                period.id(),
                period.ruleCode(),
                period.ruleVersion(),
                period.subject().id(),
                period.fact(),
                period.factAt(),
                period.inputs().startFact(),
                period.inputs().startedAt(),
                period.due().at(),
                period.due().provisional(),
                period.state(),
                period.endedAt().orElse(null),
                period.endedBy().orElse(null));
    }
}
