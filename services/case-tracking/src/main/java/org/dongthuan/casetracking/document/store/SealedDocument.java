package org.dongthuan.casetracking.document.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;

/** What is told of a sealed document. @param sha256 of its bytes, lower-case hex; the audit log holds the same */
public record SealedDocument(
        UUID id,
        String subjectKind,
        UUID subjectId,
        String templateCode,
        int templateVersion,
        String number,
        String sha256,
        Instant sealedAt)
        implements AuditedObject {

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
