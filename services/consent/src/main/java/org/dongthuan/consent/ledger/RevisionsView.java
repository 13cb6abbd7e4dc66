package org.dongthuan.consent.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All revisions of a record, oldest first, and whether they are what was written.
 *
 * @param intact computed anew by each reading
 * @param brokenAt number of the first revision that is missing, changed or out of place; absent when intact
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionsView(List<One> items, boolean intact, Integer brokenAt) {

    /** One revision. @param actor only for those who lead the check, like {@code representationPaper} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record One(
            int seq,
            RecordEvent event,
            RecordState from,
            RecordState to,
            Instant effectiveAt,
            Instant recordedAt,
            String actor,
            String role,
            String org,
            String reasonCode,
            CollectionMethod method,
            Representation.Kind representation,
            String representationPaper,
            String notice,
            String noticeSha256,
            LocalDate validUntil,
            List<UUID> evidence,
            String previousHash,
            String hash) {}
}
