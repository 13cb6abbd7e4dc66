package org.dongthuan.consent.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's consent to one purpose of one controller. It has the id of the claim or keep-consent that drives it. How many
 * revisions it has and the hash of the last one stand here too, so that revisions cut off at the end are missed.
 */
@Entity
@Table(name = "consent_record")
public class ConsentRecord {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "controller_org")
    private String controllerOrg;

    @Column(name = "person_id")
    private UUID personId;

    private String notice;

    @Column(name = "notice_sha256")
    private String noticeSha256;

    @Enumerated(EnumType.STRING)
    private RecordState state;

    @Column(name = "effect_at")
    private Instant effectAt;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "reminded_for")
    private LocalDate remindedFor;

    private int revisions;

    private String head;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected ConsentRecord() {}

    ConsentRecord(UUID id, Purpose purpose, Subject subject, Optional<Notice> notice, Instant at) {
        this.id = id;
        this.purpose = purpose;
        this.accountId = subject.accountId();
        this.incidentId = subject.incidentId();
        this.controllerOrg = subject.controllerOrg();
        this.notice = notice.map(Notice::id).orElse(null);
        this.noticeSha256 = notice.map(Notice::sha256).orElse(null);
        this.head = Revision.START;
        this.createdAt = at;
    }

    /** Begins the chain. */
    Revision begin(Step step, Subject subject, Instant now) {
        return add(step, step.event() == RecordEvent.CLAIM ? RecordState.UNKNOWN : RecordState.REQUESTED, subject, now);
    }

    /**
     * Goes on by the table.
     *
     * @throws org.dongthuan.platform.problem.DomainException 409 when the table does not list it
     */
    Revision goOn(Step step, Subject subject, Instant now) {
        RecordState to = step.event().leavesState() ? state : RecordTransitions.TABLE.next(state, step.event());
        return add(step, to, subject, now);
    }

    private Revision add(Step step, RecordState to, Subject subject, Instant now) {
        step.told().ifPresent(told -> {
            notice = told.id();
            noticeSha256 = told.sha256();
        });
        Revision revision = new Revision(
                id,
                revisions + 1,
                step.event(),
                state,
                to,
                step.effectiveAt().truncatedTo(ChronoUnit.MICROS),
                now.truncatedTo(ChronoUnit.MICROS),
                step.by().id(),
                step.by().primaryRole(),
                step.by().org().orElse(null),
                step.reasonCode().orElse(null),
                step.method().orElse(null),
                step.representation().map(Representation::kind).orElse(null),
                step.representation().map(Representation::paper).orElse(null),
                notice,
                noticeSha256,
                step.evidence(),
                subject.personId(),
                subject.caseId(),
                step.validUntil().orElse(null),
                head);
        state = to;
        revisions = revision.seq();
        head = revision.hash(this);
        if (step.event() == RecordEvent.CONFIRM_EFFECT) {
            effectAt = revision.effectiveAt();
        }
        if (step.event() == RecordEvent.GIVE || step.event() == RecordEvent.RENEW) {
            validUntil = revision.validUntil();
        }
        if (step.event() == RecordEvent.GIVE || step.event() == RecordEvent.REFUSE) {
            personId = subject.personId();
        }
        if (step.event() == RecordEvent.WITHDRAW && personId == null) {
            // Claimed, not given here: whoever took it back is whose it was.
            personId = subject.personId();
        }
        return revision;
    }

    public UUID id() {
        return id;
    }

    public Purpose purpose() {
        return purpose;
    }

    public UUID accountId() {
        return accountId;
    }

    public Optional<UUID> incidentId() {
        return Optional.ofNullable(incidentId);
    }

    /** Organisation whose purpose it is; absent when no event had named the bank. */
    public Optional<String> controllerOrg() {
        return Optional.ofNullable(controllerOrg);
    }

    /** Who answered, or took back what was claimed. Absent until somebody did: until then it is whoever the account is of. */
    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    /** Id of what the person was told; absent where nobody knows. */
    public Optional<String> notice() {
        return Optional.ofNullable(notice);
    }

    public RecordState state() {
        return state;
    }

    /** When the bank carried out what the end of the consent asked for; absent until it is shown. */
    public Optional<Instant> effectAt() {
        return Optional.ofNullable(effectAt);
    }

    /** The last day on which it holds; absent where it has no end. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** Whether its last day was before this one, whether or not that is on record yet. */
    public boolean isOver(LocalDate today) {
        return validUntil != null && today.isAfter(validUntil);
    }

    /** The holder is told of this end, and not again. */
    void reminded() {
        remindedFor = validUntil;
    }

    public int revisions() {
        return revisions;
    }

    /** Hash of the last revision. */
    public String head() {
        return head;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
