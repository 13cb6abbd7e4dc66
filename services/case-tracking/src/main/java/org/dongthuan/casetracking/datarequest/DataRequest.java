package org.dongthuan.casetracking.datarequest;

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
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.platform.problem.DomainException;

/** What the person of a case asks of a controller, and what the controller answered. */
@Entity
@Table(name = "data_request")
public class DataRequest {

    /** Kind of its deadlines' subject. */
    public static final String SUBJECT = "DATA_REQUEST";

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestedData data;

    @Column(name = "controller_org")
    private String controllerOrg;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "reason_code")
    private String reasonCode;

    @Column(name = "paper_number")
    private String paperNumber;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private int version;

    protected DataRequest() {}

    /** What is asked, of whom, since when. */
    public record Asked(RequestKind kind, RequestedData data, String controllerOrg, Instant receivedAt) {}

    /** @param file its case, which belongs to an incident */
    DataRequest(CaseFile file, Asked asked, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.caseId = file.id();
        this.incidentId = file.incidentId().orElseThrow();
        this.placeCode = file.placeCode();
        this.province = file.province();
        this.kind = asked.kind();
        this.data = asked.data();
        this.controllerOrg = asked.controllerOrg();
        this.state = RequestState.RECEIVED;
        this.receivedAt = asked.receivedAt();
        this.recordedAt = recordedAt;
    }

    /** @throws DomainException 409 when the table does not list it */
    void move(RequestEvent event) {
        this.state = RequestTransitions.TABLE.next(state, event);
    }

    void acknowledged(Instant at) {
        this.acknowledgedAt = at;
    }

    /** What was answered. @param reasonCode null where all was granted @param at when it went out */
    record Answer(Outcome outcome, String reasonCode, String paperNumber, Instant at) {}

    void answered(Answer answer) {
        this.outcome = answer.outcome();
        this.reasonCode = answer.reasonCode();
        this.paperNumber = answer.paperNumber();
        this.answeredAt = answer.at();
    }

    /** Its case was merged or split: whoever asks is the person of the other one. */
    void moveTo(CaseFile file) {
        this.caseId = file.id();
    }

    Subject subject() {
        return new Subject(SUBJECT, id);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String placeCode() {
        return placeCode;
    }

    public UUID incidentId() {
        return incidentId;
    }

    public RequestKind kind() {
        return kind;
    }

    public RequestedData data() {
        return data;
    }

    public String controllerOrg() {
        return controllerOrg;
    }

    public RequestState state() {
        return state;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    public Optional<String> paperNumber() {
        return Optional.ofNullable(paperNumber);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public int version() {
        return version;
    }
}
