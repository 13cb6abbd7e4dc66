package org.dongthuan.casetracking.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.casetracking.organisation.Succession;

/** A task that went from one organisation to its successor, as it stood at that moment. */
@Entity
@Table(name = "task_hand_over")
public class HandedOver {

    @Id
    private UUID id;

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "case_id")
    private UUID caseId;

    private String role;

    @Column(name = "from_org")
    private String fromOrg;

    @Column(name = "to_org")
    private String toOrg;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String source;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    /** The paper that had answered; null for none. */
    @Column(name = "reply_ref")
    private String replyRef;

    private Instant at;

    protected HandedOver() {}

    HandedOver(Task task, Succession by, Instant at) {
        this.id = UUID.randomUUID();
        this.taskId = task.id();
        this.caseId = task.caseId();
        this.role = by.role();
        this.fromOrg = by.fromOrg();
        this.toOrg = by.toOrg();
        this.validFrom = by.validFrom();
        this.source = by.source();
        this.state = task.state();
        this.replyRef = task.replyRef().orElse(null);
        this.at = at;
    }

    String toOrg() {
        return toOrg;
    }

    TaskState state() {
        return state;
    }

    String replyRef() {
        return replyRef;
    }

    Instant at() {
        return at;
    }
}
