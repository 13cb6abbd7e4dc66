package org.dongthuan.casetracking.report.domain;

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
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.platform.problem.DomainException;

/** How things stand, told by one body to the body above it. Its figures are those of the moment it was drafted. */
@Entity
@Table(name = "report")
public class Report {

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    @Enumerated(EnumType.STRING)
    private Chain chain;

    private String org;

    private int running;

    private String number;

    @Column(updatable = false)
    private String recipient;

    @Column(updatable = false)
    private String summary;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String reference;

    @Column(name = "document_id")
    private UUID documentId;

    @Version
    private int version;

    protected Report() {}

    /** Who writes what to whom. @param running number of the report in its chain, from 1 */
    public record Heading(Chain chain, String org, int running, String recipient, String summary) {}

    public Report(Incident incident, Heading heading, Instant at) {
        this.id = UUID.randomUUID();
        this.incidentId = incident.id();
        this.placeCode = incident.placeCode();
        this.province = incident.province();
        this.chain = heading.chain();
        this.org = heading.org();
        this.running = heading.running();
        this.number = "%02d/BC-%s-%s".formatted(heading.running(), heading.org(), incident.code());
        this.recipient = heading.recipient();
        this.summary = heading.summary();
        this.state = ReportState.DRAFT;
        this.draftedAt = at;
    }

    /** @throws DomainException 409 when the table does not list it, naming what it lists */
    public void requirePossible(ReportEvent event) {
        ReportTransitions.TABLE.require(state, event);
    }

    /** @throws DomainException 409 when the table does not list it */
    public void move(ReportEvent event) {
        this.state = ReportTransitions.TABLE.next(state, event);
    }

    public void signed(UUID document, Instant at) {
        this.documentId = document;
        this.signedAt = at;
    }

    public void sent(Instant at) {
        this.sentAt = at;
    }

    /** @param byReference number the recipient gave it */
    public void received(String byReference, Instant at) {
        this.reference = byReference;
        this.receivedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID incidentId() {
        return incidentId;
    }

    public String placeCode() {
        return placeCode;
    }

    public Chain chain() {
        return chain;
    }

    public String org() {
        return org;
    }

    public String number() {
        return number;
    }

    public String recipient() {
        return recipient;
    }

    public String summary() {
        return summary;
    }

    public ReportState state() {
        return state;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    public int version() {
        return version;
    }
}
