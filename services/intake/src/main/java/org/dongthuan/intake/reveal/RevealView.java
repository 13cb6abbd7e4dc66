package org.dongthuan.intake.reveal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.intake.custody.Reason;
import org.dongthuan.platform.audit.AuditedObject;

/** A request, never what it reveals. @param lookedAt when it was last used; absent while it was not */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevealView(
        UUID id,
        RevealKind kind,
        UUID complaintId,
        UUID attachmentId,
        RevealState state,
        String askedBy,
        String askedRole,
        String askedOrg,
        Instant askedAt,
        Reason because,
        String decidedBy,
        String decidedRole,
        Instant decidedAt,
        String decisionCode,
        String ruleCode,
        Instant expiresAt,
        int looks,
        Instant lookedAt,
        List<String> actions,
        int version)
        implements AuditedObject {

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }

    @Override
    public List<String> alsoAbout() {
        return Stream.of(complaintId, attachmentId)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .toList();
    }
}
