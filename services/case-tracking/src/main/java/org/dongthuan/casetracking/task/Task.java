package org.dongthuan.casetracking.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.Owner;

/** One agency's duty on one case, with the date it is due and the rule the date follows from. */
@Entity
@Table(name = "task")
public class Task {

    /** States of a task. */
    public enum State {
        OPEN,
        DONE,
        /** Nobody's duty any more: a merge or a split made it superfluous. */
        DROPPED
    }

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Column(name = "agency_role")
    private String agencyRole;

    @Column(name = "agency_org")
    private String agencyOrg;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "deadline_code")
    private String deadlineCode;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    @Version
    private int version;

    protected Task() {}

    /** @param deadline whose subject this is */
    Task(CaseFile file, TaskKind kind, Owner agency, Deadline deadline, Instant at) {
        this.id = deadline.subject().id();
        this.caseId = file.id();
        this.incidentId = file.incidentId().orElse(null);
        this.kind = kind;
        this.agencyRole = agency.role();
        this.agencyOrg = agency.org();
        this.placeCode = file.placeCode();
        this.province = file.province();
        this.state = State.OPEN;
        this.deadlineCode = deadline.ruleCode();
        this.dueAt = deadline.due().at();
        this.createdAt = at;
    }

    /** The facts say it is done. */
    void done(String by, Instant at) {
        this.state = State.DONE;
        this.doneAt = at;
        this.doneBy = by;
    }

    /** The facts say it is not done after all; the due date stays what it was. */
    void undone() {
        this.state = State.OPEN;
        this.doneAt = null;
        this.doneBy = null;
    }

    /** A merge or a split made it superfluous. */
    void dropped() {
        this.state = State.DROPPED;
    }

    /** It is a duty on another case now. */
    void moveTo(CaseFile file) {
        this.caseId = file.id();
        this.incidentId = file.incidentId().orElse(null);
        this.placeCode = file.placeCode();
        this.province = file.province();
    }

    /** Its deadline was extended, or time did not count. */
    void due(Instant at) {
        this.dueAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public TaskKind kind() {
        return kind;
    }

    public String agencyRole() {
        return agencyRole;
    }

    public Optional<String> agencyOrg() {
        return Optional.ofNullable(agencyOrg);
    }

    public State state() {
        return state;
    }

    public String deadlineCode() {
        return deadlineCode;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
