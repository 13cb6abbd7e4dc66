package org.dongthuan.casetracking.crimefile;

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
import org.dongthuan.platform.problem.DomainException;

/** Information on crime about an incident. Its rows are made by {@link CrimeFileRepository}, one for each incident. */
@Entity
@Table(name = "crime_file")
public class CrimeFile {

    /** Kind of its deadlines' subject. */
    public static final String SUBJECT = "CRIME_FILE";

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    @Enumerated(EnumType.STRING)
    private CrimeFileState state;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "flag_rule", insertable = false, updatable = false)
    private String flagRule;

    @Column(name = "flagged_at", insertable = false, updatable = false)
    private Instant flaggedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "forwarded_at")
    private Instant forwardedAt;

    @Column(name = "paper_number")
    private String paperNumber;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Version
    private int version;

    protected CrimeFile() {}

    /** @throws DomainException 409 when the table does not list it */
    void move(CrimeFileEvent event) {
        this.state = CrimeFileTransitions.TABLE.next(state, event);
    }

    /** @param at when the police got the information */
    void received(Instant at) {
        this.receivedAt = at;
    }

    void forwarded(String paper, Instant at) {
        this.paperNumber = paper;
        this.forwardedAt = at;
    }

    void decided(String number, Instant at) {
        this.decisionNumber = number;
        this.decidedAt = at;
    }

    Subject subject() {
        return new Subject(SUBJECT, id);
    }

    public UUID id() {
        return id;
    }

    public UUID incidentId() {
        return incidentId;
    }

    String placeCode() {
        return placeCode;
    }

    public CrimeFileState state() {
        return state;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Rule by which the system flagged it, before or after the police opened it. */
    public Optional<String> flagRule() {
        return Optional.ofNullable(flagRule);
    }

    public Optional<Instant> flaggedAt() {
        return Optional.ofNullable(flaggedAt);
    }

    public Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    public Optional<Instant> forwardedAt() {
        return Optional.ofNullable(forwardedAt);
    }

    public Optional<String> paperNumber() {
        return Optional.ofNullable(paperNumber);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decisionNumber() {
        return Optional.ofNullable(decisionNumber);
    }

    public int version() {
        return version;
    }
}
