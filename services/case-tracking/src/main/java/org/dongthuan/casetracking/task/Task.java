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
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.DomainException;

/** One agency's duty on one case, with the date it is due and the rule the date follows from. */
@Entity
@Table(name = "task")
public class Task {

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
    private TaskState state;

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

    /** What was asked for; null for duties that the facts decide. */
    @Enumerated(EnumType.STRING)
    private Asked asked;

    /** The paper that asks; may be null. */
    @Column(name = "asked_ref")
    private String askedRef;

    @Column(name = "reply_ref")
    private String replyRef;

    private String assignee;

    @Column(name = "assigned_at")
    private Instant assignedAt;

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
        this.state = TaskState.OPEN;
        this.deadlineCode = deadline.ruleCode();
        this.dueAt = deadline.due().at();
        this.createdAt = at;
    }

    /** @param ref number of the paper that says more; null for none */
    void ask(Asked what, String ref) {
        this.asked = what;
        this.askedRef = ref;
    }

    /** @throws DomainException 409 when the table does not list it */
    void move(TaskMove event, String by, Instant at) {
        this.state = TaskTransitions.TABLE.next(state, event);
        boolean done = state == TaskState.DONE;
        this.doneAt = done ? at : null;
        this.doneBy = done ? by : null;
    }

    /** @param officer null for nobody any more, like {@code at} */
    void takenBy(String officer, Instant at) {
        this.assignee = officer;
        this.assignedAt = at;
    }

    void repliedWith(String documentRef) {
        this.replyRef = documentRef;
    }

    /** Whether somebody belongs to the agency whose task it is. */
    boolean isOf(Actor who) {
        return who.has(agencyRole)
                && (agencyOrg == null || who.org().filter(agencyOrg::equals).isPresent());
    }

    /** It is a duty on another case now. */
    void moveTo(CaseFile file) {
        this.caseId = file.id();
        this.incidentId = file.incidentId().orElse(null);
        this.placeCode = file.placeCode();
        this.province = file.province();
    }

    /** Another organisation has the duties of its agency now; whoever saw to it there does so no more. */
    void handedOverTo(String org) {
        this.agencyOrg = org;
        takenBy(null, null);
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

    String placeCode() {
        return placeCode;
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

    public TaskState state() {
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

    public Optional<Asked> asked() {
        return Optional.ofNullable(asked);
    }

    public Optional<String> askedRef() {
        return Optional.ofNullable(askedRef);
    }

    /** The paper that answered last. */
    public Optional<String> replyRef() {
        return Optional.ofNullable(replyRef);
    }

    /** Id of the officer who sees to it. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    public int version() {
        return version;
    }
}
