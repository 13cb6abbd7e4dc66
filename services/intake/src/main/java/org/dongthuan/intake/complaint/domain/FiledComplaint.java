package org.dongthuan.intake.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What was filed: the part of a complaint that never changes. */
@MappedSuperclass
public abstract class FiledComplaint {

    @Id
    private UUID id;

    private String code;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String matter;

    private String product;

    @Column(name = "place_code")
    private String placeCode;

    @Column(name = "respondent_org")
    private String respondentOrg;

    @Column(name = "partner_org")
    private String partnerOrg;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    private byte[] narrative;

    @Enumerated(EnumType.STRING)
    private Confirmation confirmation;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected FiledComplaint() {}

    FiledComplaint(UUID id, String code, UUID personId, String secretHash, Filing filing, byte[] narrative) {
        this.id = id;
        this.code = code;
        this.personId = personId;
        this.secretHash = secretHash;
        this.channel = filing.channel();
        this.matter = filing.matter();
        this.product = filing.product();
        this.placeCode = filing.placeCode();
        this.respondentOrg = filing.respondentOrg().orElse(null);
        this.partnerOrg = filing.partnerOrg().orElse(null);
        this.filedBy = filing.filedBy();
        this.occurredOn = filing.occurredOn();
        this.confirmation = filing.confirmation();
        this.submittedAt = filing.submittedAt();
        this.narrative = narrative;
    }

    /** Whether it is about the same at the same place as another. */
    boolean isOfMatter(FiledComplaint other) {
        return other.matter.equals(matter) && other.placeCode.equals(placeCode);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID personId() {
        return personId;
    }

    public String secretHash() {
        return secretHash;
    }

    public Channel channel() {
        return channel;
    }

    public String matter() {
        return matter;
    }

    public String product() {
        return product;
    }

    public String placeCode() {
        return placeCode;
    }

    public Optional<String> respondentOrg() {
        return Optional.ofNullable(respondentOrg);
    }

    public Optional<String> partnerOrg() {
        return Optional.ofNullable(partnerOrg);
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public byte[] narrative() {
        return narrative;
    }

    public Confirmation confirmation() {
        return confirmation;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
