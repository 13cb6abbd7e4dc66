package org.dongthuan.intake.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * Receipt of a file.
 *
 * @param bytes size of the original
 * @param sha256 hash of the original as it came, hex
 * @param quarantined kept, but nobody can download it
 */
public record AttachmentView(
        UUID id,
        UUID complaintId,
        AttachmentKind kind,
        String mediaType,
        int bytes,
        String sha256,
        boolean quarantined,
        Instant receivedAt)
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
