package org.dongthuan.casetracking.clock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;

/** One thing that happened to a deadline. When it happened and when it was recorded are kept apart. */
@Entity
@Table(name = "deadline_change")
public class DeadlineChange {

    @Id
    private UUID id;

    @Column(name = "deadline_id")
    private UUID deadlineId;

    private String event;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private DeadlineState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private DeadlineState to;

    @Column(name = "due_before")
    private Instant dueBefore;

    @Column(name = "due_after")
    private Instant dueAfter;

    private String actor;

    private String role;

    private String org;

    @Column(name = "reason_code")
    private String reasonCode;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected DeadlineChange() {}

    /** Who changes it, why, and when it is so. @param reasonCode null for none */
    public record By(Actor actor, String reasonCode, Instant effectiveAt, Instant recordedAt) {}

    /** @param from and @param dueBefore as they were before @param deadline as it is now */
    public DeadlineChange(Deadline deadline, String event, DeadlineState from, Instant dueBefore, By by) {
        this.id = UUID.randomUUID();
        this.deadlineId = deadline.id();
        this.event = event;
        this.from = from;
        this.to = deadline.state();
        this.dueBefore = dueBefore;
        this.dueAfter = deadline.due().at();
        this.actor = by.actor().id();
        this.role = by.actor().primaryRole();
        this.org = by.actor().org().orElse(null);
        this.reasonCode = by.reasonCode();
        this.effectiveAt = by.effectiveAt();
        this.recordedAt = by.recordedAt();
    }

    public String event() {
        return event;
    }

    public DeadlineState from() {
        return from;
    }

    public DeadlineState to() {
        return to;
    }

    public Instant dueBefore() {
        return dueBefore;
    }

    public Instant dueAfter() {
        return dueAfter;
    }

    public String role() {
        return role;
    }

    public Optional<String> org() {
        return Optional.ofNullable(org);
    }

    public Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    public Instant effectiveAt() {
        return effectiveAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
