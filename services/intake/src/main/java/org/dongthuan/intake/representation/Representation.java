package org.dongthuan.intake.representation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.DomainException;

/** A group of people with one complaint, and the few who speak for it. Each stays a complainant with a complaint. */
@Entity
@Table(name = "representation")
public class Representation {

    @Id
    private UUID id;

    @Column(name = "place_code")
    private String placeCode;

    @Column(name = "incident_id")
    private UUID incidentId;

    private String matter;

    @Enumerated(EnumType.STRING)
    private RepresentationState state;

    private int members;

    private int representatives;

    @Column(name = "document_ref")
    private String documentRef;

    @Column(name = "rule_code")
    private String ruleCode;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "rule_source")
    private String ruleSource;

    @Column(name = "formed_by")
    private String formedBy;

    @Column(name = "formed_org")
    private String formedOrg;

    @Column(name = "formed_at")
    private Instant formedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    @Version
    private int version;

    protected Representation() {}

    /** @param one any complaint of the group: they are all about the same */
    Representation(Complaint one, NewRepresentation chosen, RepresentationRule rule, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.placeCode = one.placeCode();
        this.incidentId = one.incidentId().orElse(null);
        this.matter = one.matter();
        this.state = RepresentationState.ACTIVE;
        this.members = chosen.complaintIds().size();
        this.representatives = chosen.representativeIds().size();
        this.documentRef = chosen.documentRef();
        this.ruleCode = rule.code();
        this.ruleVersion = rule.version();
        this.ruleSource = rule.source();
        this.formedBy = by.id();
        this.formedOrg = by.org().orElse(null);
        this.formedAt = at;
    }

    /** @throws DomainException 409 when it is over already */
    void end(Actor by, String reason, Instant at) {
        this.state = RepresentationTransitions.TABLE.next(state, RepresentationEvent.END);
        this.endedBy = by.id();
        this.endedAt = at;
        this.endReason = reason;
    }

    UUID id() {
        return id;
    }

    Instant formedAt() {
        return formedAt;
    }

    int version() {
        return version;
    }

    /** @param known members that the caller may know of; null in lists */
    RepresentationView view(Actor who, List<RepresentationView.Member> known) {
        return new RepresentationView(
                id,
                placeCode,
                incidentId,
                matter,
                state,
                members,
                representatives,
                known,
                documentRef,
                ruleCode,
                ruleSource,
                formedAt,
                endedAt,
                endReason,
                RepresentationTransitions.TABLE.actions(state, who),
                version);
    }
}
