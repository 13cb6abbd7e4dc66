package org.dongthuan.casetracking.minutes.domain;

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

/** What several bodies established together, read out to them and signed by each. Corrected by an addendum only. */
@Entity
@Table(name = "minutes")
public class Minutes {

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    private String org;

    private String number;

    @Column(updatable = false)
    private String title;

    @Column(name = "body", updatable = false)
    private String text;

    @Column(name = "held_at", updatable = false)
    private Instant heldAt;

    @Column(name = "addendum_to", updatable = false)
    private UUID addendumTo;

    @Enumerated(EnumType.STRING)
    private MinutesState state;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "read_out_at")
    private Instant readOutAt;

    @Column(name = "document_id")
    private UUID documentId;

    @Version
    private int version;

    protected Minutes() {}

    /** What is written down. @param heldAt when the bodies met @param addendumTo sealed minutes this corrects; may be null */
    public record Wording(String title, String text, Instant heldAt, UUID addendumTo) {}

    /** A draft. @param org body that leads the meeting @param number in the incident's file */
    public Minutes(Incident incident, String org, String number, Wording wording, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.incidentId = incident.id();
        this.placeCode = incident.placeCode();
        this.province = incident.province();
        this.org = org;
        this.number = number;
        this.title = wording.title();
        this.text = wording.text();
        this.heldAt = wording.heldAt();
        this.addendumTo = wording.addendumTo();
        this.state = MinutesState.DRAFT;
        this.draftedBy = by;
        this.draftedAt = at;
    }

    /** @throws DomainException 409 when the table does not list it, naming what it lists */
    public void requirePossible(MinutesEvent event) {
        MinutesTransitions.TABLE.require(state, event);
    }

    /** @throws DomainException 409 when the table does not list it */
    public void move(MinutesEvent event) {
        this.state = MinutesTransitions.TABLE.next(state, event);
    }

    public void readOut(Instant at) {
        this.readOutAt = at;
    }

    public void sealed(UUID document) {
        this.documentId = document;
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

    public String org() {
        return org;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Instant heldAt() {
        return heldAt;
    }

    public Optional<UUID> addendumTo() {
        return Optional.ofNullable(addendumTo);
    }

    public MinutesState state() {
        return state;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> readOutAt() {
        return Optional.ofNullable(readOutAt);
    }

    public Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    public int version() {
        return version;
    }
}
