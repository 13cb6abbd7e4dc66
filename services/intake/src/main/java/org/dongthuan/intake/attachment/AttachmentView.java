package org.dongthuan.intake.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A file, without its bytes.
 *
 * @param bytes size of the original
 * @param sha256 hash of the original as it came, hex
 * @param quarantined kept, but seen only through an approved reveal
 * @param collectedBy organisation that took the picture; absent where nobody says so
 * @param heldBy organisation that answers for it; absent for a citizen's file that nobody has taken over
 * @param retainUntil last day it is kept by that rule, unless held
 * @param legalHold police hold it: nobody destroys it
 * @param destroyedAt bytes and key are gone since then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentView(
        UUID id,
        UUID complaintId,
        AttachmentKind kind,
        String mediaType,
        int bytes,
        String sha256,
        boolean quarantined,
        String collectedBy,
        String heldBy,
        Instant receivedAt,
        String retentionRule,
        LocalDate retainUntil,
        boolean legalHold,
        LocalDate holdReviewOn,
        Instant destroyedAt)
        implements AuditedObject {

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }

    @Override
    public List<String> alsoAbout() {
        return List.of(complaintId.toString());
    }
}
