package org.dongthuan.consent.term;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.consent.ledger.RecordFact;

/**
 * A consent ends soon unless it is renewed.
 *
 * @param caseId absent while no case is known, like {@code code}
 * @param validUntil its last day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentExpiring(
        UUID recordId,
        UUID accountId,
        UUID incidentId,
        UUID caseId,
        String code,
        UUID personId,
        LocalDate validUntil,
        Instant at)
        implements RecordFact {

    /** CloudEvents type. */
    public static final String TYPE = "consent-record.expiring.v1";

    @Override
    @JsonIgnore
    public String eventType() {
        return TYPE;
    }
}
