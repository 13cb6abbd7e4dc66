package org.dongthuan.consent.keep;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.consent.ledger.RecordFact;

/**
 * A keep-consent moved.
 *
 * @param caseId absent while no case is known
 * @param from absent for the request
 * @param validUntil the last day on which it holds; absent where it has no end, and told only with a yes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeepMoved(
        @JsonIgnore String eventType,
        UUID recordId,
        UUID accountId,
        UUID incidentId,
        UUID caseId,
        String code,
        UUID personId,
        KeepState from,
        KeepState to,
        LocalDate validUntil,
        Instant at)
        implements RecordFact {}
