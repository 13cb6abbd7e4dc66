package org.dongthuan.casetracking.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.problem.DomainException;

/** One promise of a commitment: who answers for it, who does it, for whom, how it is measured and by when. */
@Entity
@Table(name = "obligation")
public class Obligation {

    @Id
    private UUID id;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    private String code;

    @Column(updatable = false)
    private String target;

    @Column(name = "obligor_role")
    private String obligorRole;

    @Column(name = "obligor_org")
    private String obligorOrg;

    @Column(name = "performer_role")
    private String performerRole;

    @Column(name = "performer_org")
    private String performerOrg;

    @Column(name = "beneficiary_role")
    private String beneficiaryRole;

    @Column(name = "beneficiary_org")
    private String beneficiaryOrg;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "evidence_ref")
    private String evidenceRef;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "breach_notice")
    private String breachNotice;

    @Column(name = "owner_role")
    private String ownerRole;

    @Column(name = "owner_org")
    private String ownerOrg;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Version
    private int version;

    protected Obligation() {}

    /** What is promised. @param dueOn null for one without an end */
    public record Promise(
            String code,
            String target,
            Body obligor,
            Body performer,
            Body beneficiary,
            Measure measure,
            LocalDate dueOn) {}

    /** An obligation of a draft. */
    public Obligation(Commitment commitment, Promise promise, Instant at) {
        this.id = UUID.randomUUID();
        this.commitmentId = commitment.id();
        this.incidentId = commitment.incidentId();
        this.placeCode = commitment.placeCode();
        this.province = commitment.province();
        this.code = promise.code();
        this.target = promise.target();
        this.obligorRole = promise.obligor().role();
        this.obligorOrg = promise.obligor().org();
        this.performerRole = promise.performer().role();
        this.performerOrg = promise.performer().org();
        this.beneficiaryRole = promise.beneficiary().role();
        this.beneficiaryOrg = promise.beneficiary().org();
        this.measure = promise.measure();
        this.dueOn = promise.dueOn();
        this.state = ObligationState.PENDING;
        this.createdAt = at;
    }

    /** @throws DomainException 409 when the table does not list it, naming what it lists */
    public void requirePossible(ObligationEvent event) {
        ObligationTransitions.TABLE.require(state, event);
    }

    /** @throws DomainException 409 when the table does not list it */
    public void move(ObligationEvent event) {
        this.state = ObligationTransitions.TABLE.next(state, event);
    }

    /** @param reference of the document shown; null where facts alone count */
    public void evidence(String reference, Instant at) {
        this.evidenceRef = reference;
        this.submittedAt = at;
        this.returnReason = null;
    }

    public void returned(String reason) {
        this.returnReason = reason;
    }

    /** @param notice reference of the notice that told the obligor */
    public void breached(String notice) {
        this.breachNotice = notice;
    }

    /** Goes on without an end; somebody looks at it again on a day. */
    public void continues(Body owner, LocalDate nextReview) {
        this.ownerRole = owner.role();
        this.ownerOrg = owner.org();
        this.reviewOn = nextReview;
    }

    /** Whether it should be done by now and is not: the whole last day counts. */
    public boolean overdue(LocalDate today) {
        return dueOn != null
                && today.isAfter(dueOn)
                && (state == ObligationState.PENDING || state == ObligationState.IN_PROGRESS);
    }

    public UUID id() {
        return id;
    }

    public String placeCode() {
        return placeCode;
    }

    public UUID commitmentId() {
        return commitmentId;
    }

    public UUID incidentId() {
        return incidentId;
    }

    public String code() {
        return code;
    }

    public String target() {
        return target;
    }

    public Body obligor() {
        return new Body(obligorRole, obligorOrg);
    }

    public Body performer() {
        return new Body(performerRole, performerOrg);
    }

    public Body beneficiary() {
        return new Body(beneficiaryRole, beneficiaryOrg);
    }

    public Measure measure() {
        return measure;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public ObligationState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<String> evidenceRef() {
        return Optional.ofNullable(evidenceRef);
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    public Optional<String> breachNotice() {
        return Optional.ofNullable(breachNotice);
    }

    public Optional<Body> owner() {
        return Optional.ofNullable(ownerRole).map(role -> new Body(role, ownerOrg));
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    public int version() {
        return version;
    }
}
