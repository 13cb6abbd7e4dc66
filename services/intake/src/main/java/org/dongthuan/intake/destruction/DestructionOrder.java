package org.dongthuan.intake.destruction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.custody.Reason;
import org.dongthuan.intake.rule.EvidenceRule;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** An order to destroy pictures of people of one commune; which ones, {@link DestructionImages} holds. */
@Entity
@Table(name = "destruction_order")
public class DestructionOrder {

    @Id
    private UUID id;

    @Column(name = "holder_org")
    private String holderOrg;

    @Enumerated(EnumType.STRING)
    private HolderRelation relation;

    @Column(name = "place_code")
    private String placeCode;

    @Enumerated(EnumType.STRING)
    private DestructionGround ground;

    @Column(name = "rule_code")
    private String ruleCode;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "rule_source")
    private String ruleSource;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "reason_code")
    private String reasonCode;

    private byte[] reason;

    private String[] witnesses;

    @Enumerated(EnumType.STRING)
    private DestructionState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_org")
    private String proposedOrg;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_org")
    private String decidedOrg;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_code")
    private String decisionCode;

    @Column(name = "attested_by")
    private String attestedBy;

    @Column(name = "attested_at")
    private Instant attestedAt;

    private Integer copies;

    @Column(name = "job_id")
    private UUID jobId;

    @Version
    private int version;

    protected DestructionOrder() {}

    /** Somebody's proposal. @param rule on its ground, which says by when it is to be done */
    DestructionOrder(NewDestruction wanted, EvidenceRule rule, Actor by, KeyRing keys, Instant at) {
        this(wanted.ground(), rule, rule.endFrom(at), wanted.because(), keys);
        this.holderOrg = wanted.holderOrg();
        this.relation = wanted.relationOrTook();
        this.placeCode = wanted.placeCode();
        this.state = DestructionState.PROPOSED;
        proposedBy(by, wanted.witnesses(), at);
    }

    /** What the timer found. @param due by when it is to be done */
    DestructionOrder(RunOut.Lot lot, EvidenceRule rule, Instant due, Reason why, KeyRing keys, Instant at) {
        this(DestructionGround.RETENTION_OVER, rule, due, why, keys);
        this.holderOrg = lot.holderOrg();
        this.relation = HolderRelation.HOLDS;
        this.placeCode = lot.placeCode();
        this.state = DestructionState.LISTED;
        proposedBy(Actor.SYSTEM, List.of(), at);
    }

    private DestructionOrder(DestructionGround ground, EvidenceRule rule, Instant due, Reason why, KeyRing keys) {
        this.id = UUID.randomUUID();
        this.ground = ground;
        this.ruleCode = rule.code();
        this.ruleVersion = rule.version();
        this.ruleSource = rule.source();
        this.dueAt = due;
        this.reasonCode = why.reasonCode();
        this.reason = keys.sealForService(why.reason().getBytes(StandardCharsets.UTF_8), "destruction:" + id);
    }

    /** Somebody makes a proposal of what the timer listed. */
    void propose(Actor by, List<String> present, Instant at) {
        move(DestructionEvent.PROPOSE);
        proposedBy(by, present, at);
    }

    private void proposedBy(Actor by, List<String> present, Instant at) {
        this.witnesses = present.toArray(String[]::new);
        this.proposedBy = by.id();
        this.proposedOrg = by.org().orElse(null);
        this.proposedAt = at;
    }

    void approve(Actor by, Instant at) {
        decide(DestructionEvent.APPROVE, by, at);
    }

    void refuse(Actor by, String code, Instant at) {
        decide(DestructionEvent.REFUSE, by, at);
        this.decisionCode = code;
    }

    /** @param number of copies that the holder has deleted */
    void attest(Actor by, int number, Instant at) {
        move(DestructionEvent.ATTEST);
        this.attestedBy = by.id();
        this.attestedAt = at;
        this.copies = number;
    }

    /** Any event that changes nothing but the state. */
    void move(DestructionEvent event) {
        this.state = DestructionTransitions.TABLE.next(state, event);
    }

    void carriedOutBy(UUID job) {
        this.jobId = job;
    }

    /** @throws DomainException 409 unless approved and not done */
    void requireApproved() {
        DestructionTransitions.TABLE.require(state, DestructionEvent.EXECUTE);
    }

    private void decide(DestructionEvent event, Actor by, Instant at) {
        if (by.id().equals(proposedBy)) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED, "An order is decided by somebody who did not propose it.");
        }
        move(event);
        this.decidedBy = by.id();
        this.decidedOrg = by.org().orElse(null);
        this.decidedAt = at;
    }

    Reason why(KeyRing keys) {
        return new Reason(
                reasonCode, new String(keys.openForService(reason, "destruction:" + id), StandardCharsets.UTF_8));
    }

    DestructionCertificate certificate(DestructionCertificate.Done done) {
        return new DestructionCertificate(this, done);
    }

    DestructionOrderView view(Actor who, DestructionImages.Totals totals) {
        return new DestructionOrderView(
                id,
                holderOrg,
                relation,
                placeCode,
                ground,
                ruleCode,
                ruleSource,
                dueAt,
                reasonCode,
                List.of(witnesses),
                state,
                proposedOrg,
                proposedAt,
                decidedOrg,
                decidedAt,
                decisionCode,
                attestedAt,
                copies,
                totals.persons(),
                totals.settled(),
                totals.images(),
                totals.destroyed(),
                totals.held(),
                jobId,
                DestructionTransitions.TABLE.actions(state, who),
                version);
    }

    UUID id() {
        return id;
    }

    /** Empty where no organisation has taken the pictures over. */
    Optional<String> holderOrg() {
        return Optional.ofNullable(holderOrg);
    }

    HolderRelation relation() {
        return relation;
    }

    String placeCode() {
        return placeCode;
    }

    DestructionGround ground() {
        return ground;
    }

    String ruleCode() {
        return ruleCode;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    String ruleSource() {
        return ruleSource;
    }

    String[] witnesses() {
        return witnesses.clone();
    }

    String proposedBy() {
        return proposedBy;
    }

    String proposedOrg() {
        return proposedOrg;
    }

    String decidedBy() {
        return decidedBy;
    }

    String decidedOrg() {
        return decidedOrg;
    }

    Instant attestedAt() {
        return attestedAt;
    }

    Integer copies() {
        return copies;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    DestructionState state() {
        return state;
    }

    int version() {
        return version;
    }
}
