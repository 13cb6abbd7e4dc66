package org.dongthuan.intake.representation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A group as one caller may know it; no names.
 *
 * @param members how many people
 * @param representatives how many speak for them
 * @param known complaints of it in the caller's scope: all for the commune, their own for a citizen; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepresentationView(
        UUID id,
        String placeCode,
        UUID incidentId,
        String matter,
        RepresentationState state,
        int members,
        int representatives,
        List<Member> known,
        String documentRef,
        String ruleCode,
        String ruleSource,
        Instant formedAt,
        Instant endedAt,
        String endReason,
        List<String> actions,
        int version)
        implements AuditedObject {

    /** One person's complaint. */
    public record Member(UUID complaintId, String code, boolean representative) {}

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
