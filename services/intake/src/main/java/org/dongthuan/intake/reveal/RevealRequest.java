package org.dongthuan.intake.reveal;

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
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.custody.Reason;
import org.dongthuan.intake.rule.EvidenceRule;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.hibernate.annotations.OptimisticLock;

/** One person's request to see one thing. */
@Entity
@Table(name = "reveal_request")
public class RevealRequest {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RevealKind kind;

    @Column(name = "complaint_id")
    private UUID complaintId;

    @Column(name = "attachment_id")
    private UUID attachmentId;

    @Column(name = "place_code")
    private String placeCode;

    @Enumerated(EnumType.STRING)
    private RevealState state;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_role")
    private String askedRole;

    @Column(name = "asked_org")
    private String askedOrg;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reason_code")
    private String reasonCode;

    private byte[] reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_role")
    private String decidedRole;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_code")
    private String decisionCode;

    @Column(name = "rule_code")
    private String ruleCode;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** A look is no decision: whoever revokes need not have seen the last one. */
    @OptimisticLock(excluded = true)
    private int looks;

    @OptimisticLock(excluded = true)
    @Column(name = "looked_at")
    private Instant lookedAt;

    @Version
    private int version;

    protected RevealRequest() {}

    /** @param role in which the actor asks */
    RevealRequest(
            RevealKind kind,
            Complaint complaint,
            Optional<UUID> attachment,
            Actor by,
            String role,
            Reason why,
            KeyRing keys,
            Instant at) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.complaintId = complaint.id();
        this.attachmentId = attachment.orElse(null);
        this.placeCode = complaint.placeCode();
        this.state = RevealState.REQUESTED;
        this.askedBy = by.id();
        this.askedRole = role;
        this.askedOrg = by.org().orElse(null);
        this.askedAt = at;
        this.reasonCode = why.reasonCode();
        this.reason = keys.sealForService(why.reason().getBytes(StandardCharsets.UTF_8), "reveal:" + id);
    }

    /** @param rule says how long it lasts */
    void approve(Actor by, EvidenceRule rule, Instant at) {
        decide(RevealEvent.APPROVE, by, at);
        this.ruleCode = rule.code();
        this.expiresAt = rule.endFrom(at);
    }

    void refuse(Actor by, String code, Instant at) {
        decide(RevealEvent.REFUSE, by, at);
        this.decisionCode = code;
    }

    /** Takes an approval back. */
    void revoke(String code, Instant at) {
        this.state = RevealTransitions.TABLE.next(stateAt(at), RevealEvent.REVOKE);
        this.decisionCode = code;
    }

    /** @throws DomainException 403 for anybody but the asker */
    void withdraw(Actor by, Instant at) {
        requireAsker(by);
        this.state = RevealTransitions.TABLE.next(stateAt(at), RevealEvent.WITHDRAW);
    }

    /** @throws DomainException 403 for anybody but the asker, 409 unless approved and in time */
    void look(Actor by, Instant at) {
        requireAsker(by);
        RevealTransitions.TABLE.require(stateAt(at), RevealEvent.LOOK);
        this.looks++;
        this.lookedAt = at;
    }

    RevealState stateAt(Instant now) {
        boolean over = state == RevealState.APPROVED && !now.isBefore(expiresAt);
        return over ? RevealState.EXPIRED : state;
    }

    Reason why(KeyRing keys) {
        return new Reason(reasonCode, new String(keys.openForService(reason, "reveal:" + id), StandardCharsets.UTF_8));
    }

    UUID id() {
        return id;
    }

    RevealKind kind() {
        return kind;
    }

    UUID complaintId() {
        return complaintId;
    }

    Optional<UUID> attachmentId() {
        return Optional.ofNullable(attachmentId);
    }

    Instant askedAt() {
        return askedAt;
    }

    int version() {
        return version;
    }

    RevealView view(Actor who, KeyRing keys, Instant now) {
        return new RevealView(
                id,
                kind,
                complaintId,
                attachmentId,
                stateAt(now),
                askedBy,
                askedRole,
                askedOrg,
                askedAt,
                why(keys),
                decidedBy,
                decidedRole,
                decidedAt,
                decisionCode,
                ruleCode,
                expiresAt,
                looks,
                lookedAt,
                actions(who, now),
                version);
    }

    private List<String> actions(Actor who, Instant now) {
        return RevealTransitions.TABLE.actions(stateAt(now), who, event -> switch (event) {
            case LOOK, WITHDRAW -> askedBy.equals(who.id());
            default -> !askedBy.equals(who.id()) && who.has(RevealKind.deciderFor(askedRole));
        });
    }

    private void decide(RevealEvent event, Actor by, Instant at) {
        if (by.id().equals(askedBy)) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED, "A request is decided by somebody who did not make it.");
        }
        requireDecider(by);
        this.state = RevealTransitions.TABLE.next(stateAt(at), event);
        this.decidedBy = by.id();
        this.decidedRole = RevealKind.deciderFor(askedRole);
        this.decidedAt = at;
    }

    void requireDecider(Actor by) {
        String decider = RevealKind.deciderFor(askedRole);
        if (!by.has(decider)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "This request is decided by role " + decider + ".");
        }
    }

    private void requireAsker(Actor by) {
        if (!by.id().equals(askedBy)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "A request is used by whoever made it, nobody else.");
        }
    }
}
