package org.dongthuan.casetracking.notice;

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
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.platform.problem.DomainException;

/** That a controller tells the authority of a violation. By when it must, and how late it was, its deadline says. */
@Entity
@Table(name = "violation_notice")
public class ViolationNotice {

    /** Kind of its deadline's subject. */
    public static final String SUBJECT = "VIOLATION_NOTICE";

    /** Kind of the subject of the deadline by which data subjects are told of a leak. */
    public static final String LEAK = "DATA_LEAK";

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    private String org;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    @Column(name = "owed_at")
    private Instant owedAt;

    @Column(name = "form_number")
    private String formNumber;

    private String recipient;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "late_reason")
    private String lateReason;

    private String reference;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "leak_detected_at")
    private Instant leakDetectedAt;

    @Version
    private int version;

    protected ViolationNotice() {}

    /** It is owed. @param org the controller */
    ViolationNotice(Incident incident, String org, Instant at) {
        this.id = UUID.randomUUID();
        this.incidentId = incident.id();
        this.placeCode = incident.placeCode();
        this.province = incident.province();
        this.org = org;
        this.state = NoticeState.DUE;
        this.owedAt = at;
    }

    /**
     * What was filed.
     *
     * @param formNumber number of the paper
     * @param recipient for example A05
     * @param filedAt when it went out, which may lie before it is recorded
     * @param reason why it was late; empty for one in time
     */
    public record Filing(String formNumber, String recipient, Instant filedAt, Optional<String> reason) {}

    /** @throws DomainException 409 when the table does not list it */
    void filed(Filing filing, Instant recorded) {
        this.state = NoticeTransitions.TABLE.next(state, NoticeEvent.FILE);
        this.formNumber = filing.formNumber();
        this.recipient = filing.recipient();
        this.filedAt = filing.filedAt();
        this.lateReason = filing.reason().orElse(null);
        this.recordedAt = recorded;
    }

    /** @param byReference number the authority gave it @throws DomainException 409 when the table does not list it */
    void acknowledged(String byReference, Instant at) {
        this.state = NoticeTransitions.TABLE.next(state, NoticeEvent.ACKNOWLEDGE);
        this.reference = byReference;
        this.acknowledgedAt = at;
    }

    /** @throws DomainException 409 when it was found before */
    void leakFound(Instant detected) {
        if (leakDetectedAt != null) {
            throw DomainException.wrongState("violation notice", "LEAK_FOUND", NoticeEvent.FIND_LEAK.path());
        }
        this.state = NoticeTransitions.TABLE.next(state, NoticeEvent.FIND_LEAK);
        this.leakDetectedAt = detected;
    }

    /** What the data subjects have to be told, by a clock of its own. */
    Subject leak() {
        return new Subject(LEAK, id);
    }

    Subject subject() {
        return new Subject(SUBJECT, id);
    }

    public UUID id() {
        return id;
    }

    public String placeCode() {
        return placeCode;
    }

    public UUID incidentId() {
        return incidentId;
    }

    public String org() {
        return org;
    }

    public NoticeState state() {
        return state;
    }

    public Instant owedAt() {
        return owedAt;
    }

    public Optional<String> formNumber() {
        return Optional.ofNullable(formNumber);
    }

    public Optional<String> recipient() {
        return Optional.ofNullable(recipient);
    }

    public Optional<Instant> filedAt() {
        return Optional.ofNullable(filedAt);
    }

    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }

    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    /** Since when it is known that sensitive data leaked at the bank; empty while none did, as far as is known. */
    public Optional<Instant> leakDetectedAt() {
        return Optional.ofNullable(leakDetectedAt);
    }

    public int version() {
        return version;
    }
}
