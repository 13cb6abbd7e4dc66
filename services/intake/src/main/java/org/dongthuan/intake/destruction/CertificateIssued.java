package org.dongthuan.intake.destruction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * Pictures are gone; who seals documents puts it on paper.
 *
 * @param personId whose; null in the organisation's own
 * @param holderOrg null where no organisation had taken the pictures over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateIssued(
        UUID certificateId,
        String number,
        UUID orderId,
        CertificateKind kind,
        UUID personId,
        String holderOrg,
        HolderRelation relation,
        String placeCode,
        int persons,
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
        Instant at)
        implements DomainEvent {

    static CertificateIssued of(DestructionCertificateView view) {
        return new CertificateIssued(
                view.id(),
                view.number(),
                view.orderId(),
                view.kind(),
                view.personId(),
                view.holderOrg(),
                view.relation(),
                view.placeCode(),
                view.persons(),
                view.kept(),
                view.sha256(),
                view.ground(),
                view.ruleCode(),
                view.ruleVersion(),
                view.ruleSource(),
                view.method(),
                view.proposedByOrg(),
                view.approvedByOrg(),
                view.attestedAt(),
                view.copies(),
                view.witnesses(),
                view.destroyedAt());
    }

    @Override
    @JsonIgnore
    public String eventType() {
        return "certificate.issued.v1";
    }

    /** Among the person's events: a certificate is about somebody who was filed or listed before. */
    @Override
    @JsonIgnore
    public String aggregateType() {
        return "person";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return certificateId.toString();
    }
}
