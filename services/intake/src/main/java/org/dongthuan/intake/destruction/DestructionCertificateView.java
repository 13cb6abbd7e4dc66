package org.dongthuan.intake.destruction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A certificate as its reader may see it.
 *
 * @param personId absent for the organisation that the order names and for auditors, and in that organisation's own
 * @param holderOrg absent where no organisation had taken the pictures over
 * @param kept how many more stay, because police hold them
 * @param proposedByOrg body of the data-protection officer; the person stands in the order
 * @param approvedByOrg body of the chair
 * @param attestedAt when the organisation said that its own copies are deleted; absent when it has not
 * @param copies how many of its own copies it said it deleted
 * @param about the person, for the audit log only; null in the organisation's own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DestructionCertificateView(
        UUID id,
        String number,
        UUID orderId,
        CertificateKind kind,
        UUID personId,
        String holderOrg,
        HolderRelation relation,
        String placeCode,
        int persons,
        int count,
        int kept,
        List<String> sha256,
        DestructionGround ground,
        String ruleCode,
        int ruleVersion,
        String ruleSource,
        String method,
        String proposedByOrg,
        String approvedByOrg,
        Instant attestedAt,
        Integer copies,
        List<String> witnesses,
        Instant destroyedAt,
        @JsonIgnore UUID about)
        implements AuditedObject {

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }

    @Override
    public List<String> alsoAbout() {
        return about == null ? List.of() : List.of(about.toString());
    }
}
