package org.dongthuan.consent.ending;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.consent.ending.Ending.Act;
import org.dongthuan.consent.ending.Ending.State;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * An ending as its readers see it. It names no person.
 *
 * @param size consents it is about
 * @param ended those that ended by it; absent in lists and until it is carried out, like {@code confirmed}
 * @param confirmed of these, accounts that the bank's books show closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndingView(
        UUID id,
        UUID incidentId,
        String bankOrg,
        Act act,
        String reasonCode,
        String reference,
        State state,
        int size,
        Integer ended,
        Integer confirmed,
        String proposedRole,
        String proposedOrg,
        Instant proposedAt,
        String decidedRole,
        String decidedOrg,
        Instant decidedAt,
        int version)
        implements AuditedObject {

    static EndingView of(Ending ending, EndingStore.Progress progress) {
        return new EndingView(
                ending.id(),
                ending.incidentId(),
                ending.bankOrg(),
                ending.act(),
                ending.reasonCode(),
                ending.reference().orElse(null),
                ending.state(),
                ending.size(),
                progress == null ? null : progress.ended(),
                progress == null ? null : progress.confirmed(),
                ending.proposedRole(),
                ending.proposedOrg().orElse(null),
                ending.proposedAt(),
                ending.decidedRole().orElse(null),
                ending.decidedOrg().orElse(null),
                ending.decidedAt().orElse(null),
                ending.version());
    }

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
