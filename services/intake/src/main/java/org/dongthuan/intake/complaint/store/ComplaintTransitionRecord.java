package org.dongthuan.intake.complaint.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.ComplaintState;
import org.dongthuan.platform.access.Actor;

/** One step in a complaint's history: who moved it, when, why, from which version. Never changed. */
@Entity
@Table(name = "complaint_transition")
public class ComplaintTransitionRecord {

    @Id
    private UUID id;

    @Column(name = "complaint_id")
    private UUID complaintId;

    private String event;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ComplaintState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ComplaintState to;

    private String actor;

    private String role;

    private String org;

    @Column(name = "reason_code")
    private String reasonCode;

    private byte[] text;

    private Instant at;

    @Column(name = "from_version")
    private int fromVersion;

    protected ComplaintTransitionRecord() {}

    /**
     * @param from null for the first step
     * @param reasonCode null where the event needs none
     */
    public ComplaintTransitionRecord(
            Complaint complaint, String event, ComplaintState from, Actor actor, String reasonCode, Instant at) {
        this.id = UUID.randomUUID();
        this.complaintId = complaint.id();
        this.event = event;
        this.from = from;
        this.to = complaint.state();
        this.actor = actor.id();
        this.role = actor.primaryRole();
        this.org = actor.org().orElse(null);
        this.reasonCode = reasonCode;
        this.at = at;
        this.fromVersion = complaint.version();
    }

    /** With what was said, sealed with the person's key. */
    public ComplaintTransitionRecord saying(byte[] sealed) {
        this.text = sealed;
        return this;
    }

    public String event() {
        return event;
    }

    public ComplaintState from() {
        return from;
    }

    public ComplaintState to() {
        return to;
    }

    public String role() {
        return role;
    }

    public String org() {
        return org;
    }

    public String reasonCode() {
        return reasonCode;
    }

    public Instant at() {
        return at;
    }
}
