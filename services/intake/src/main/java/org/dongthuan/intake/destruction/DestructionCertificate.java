package org.dongthuan.intake.destruction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Says that pictures are gone: one person's, or all of an order that names an organisation. Holds hashes, never a picture.
 * Never changed.
 */
@Entity
@Immutable
@Table(name = "destruction_certificate")
public class DestructionCertificate {

    private static final String METHOD = "KEY_AND_BYTES_DESTROYED";

    @Id
    private UUID id;

    private String number;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "holder_org")
    private String holderOrg;

    @Column(name = "place_code")
    private String placeCode;

    @Enumerated(EnumType.STRING)
    private HolderRelation relation;

    private int persons;

    private int kept;

    private String[] hashes;

    @Enumerated(EnumType.STRING)
    private DestructionGround ground;

    @Column(name = "rule_code")
    private String ruleCode;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "rule_source")
    private String ruleSource;

    private String method;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_org")
    private String proposedOrg;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_org")
    private String approvedOrg;

    @Column(name = "attested_at")
    private Instant attestedAt;

    private Integer copies;

    private String[] witnesses;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    protected DestructionCertificate() {}

    /**
     * What was done.
     *
     * @param person whose pictures they were; empty in the organisation's certificate
     * @param hashes of the originals at receipt, hex
     * @param kept how many more stay, because police hold them
     */
    record Done(Optional<UUID> person, String number, List<String> hashes, int persons, int kept, Instant at) {}

    DestructionCertificate(DestructionOrder order, Done done) {
        this.id = UUID.randomUUID();
        this.number = done.number();
        this.orderId = order.id();
        this.personId = done.person().orElse(null);
        this.holderOrg = order.holderOrg().orElse(null);
        this.relation = order.relation();
        this.persons = done.persons();
        this.kept = done.kept();
        this.placeCode = order.placeCode();
        this.hashes = done.hashes().toArray(String[]::new);
        this.ground = order.ground();
        this.ruleCode = order.ruleCode();
        this.ruleVersion = order.ruleVersion();
        this.ruleSource = order.ruleSource();
        this.method = METHOD;
        this.proposedBy = order.proposedBy();
        this.proposedOrg = order.proposedOrg();
        this.approvedBy = order.decidedBy();
        this.approvedOrg = order.decidedOrg();
        this.attestedAt = order.attestedAt();
        this.copies = order.copies();
        this.witnesses = order.witnesses();
        this.destroyedAt = done.at();
    }

    /** @param withPerson whether the reader may know whose pictures they were */
    DestructionCertificateView view(boolean withPerson) {
        return new DestructionCertificateView(
                id,
                number,
                orderId,
                personId == null ? CertificateKind.HOLDER : CertificateKind.PERSON,
                withPerson ? personId : null,
                holderOrg,
                relation,
                placeCode,
                persons,
                hashes.length,
                kept,
                List.of(hashes),
                ground,
                ruleCode,
                ruleVersion,
                ruleSource,
                method,
                proposedOrg,
                approvedOrg,
                attestedAt,
                copies,
                List.of(witnesses),
                destroyedAt,
                personId);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    Instant destroyedAt() {
        return destroyedAt;
    }
}
