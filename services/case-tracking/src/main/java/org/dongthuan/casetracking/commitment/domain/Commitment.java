package org.dongthuan.casetracking.commitment.domain;

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

/** What the responsible organisation promised in writing. Its text never changes; an addendum or a later one does that. */
@Entity
@Table(name = "commitment")
public class Commitment {

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    private String org;

    @Column(updatable = false)
    private String title;

    @Column(name = "body", updatable = false)
    private String text;

    @Column(updatable = false)
    private UUID supersedes;

    @Column(name = "addendum_to", updatable = false)
    private UUID addendumTo;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signatory_name")
    private String signatoryName;

    @Column(name = "signatory_position")
    private String signatoryPosition;

    @Enumerated(EnumType.STRING)
    @Column(name = "signature_kind")
    private SignatureKind signatureKind;

    private String number;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "in_force_at")
    private Instant inForceAt;

    @Version
    private int version;

    protected Commitment() {}

    /** What is written down. @param supersedes an earlier one it replaces @param addendumTo one it adds to; both may be null */
    public record Wording(String title, String text, UUID supersedes, UUID addendumTo) {}

    /** A draft. @param org responsible organisation */
    public Commitment(Incident incident, String org, Wording wording, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.incidentId = incident.id();
        this.placeCode = incident.placeCode();
        this.province = incident.province();
        this.org = org;
        this.title = wording.title();
        this.text = wording.text();
        this.supersedes = wording.supersedes();
        this.addendumTo = wording.addendumTo();
        this.state = CommitmentState.DRAFT;
        this.draftedBy = by;
        this.draftedAt = at;
    }

    /** @throws DomainException 409 when the table does not list it, naming what it lists */
    public void requirePossible(CommitmentEvent event) {
        CommitmentTransitions.TABLE.require(state, event);
    }

    /** @throws DomainException 409 when the table does not list it */
    public void move(CommitmentEvent event) {
        this.state = CommitmentTransitions.TABLE.next(state, event);
    }

    /** The head of the organisation signed. */
    public void signed(Signature signature, String by, Instant at) {
        this.signatoryName = signature.name();
        this.signatoryPosition = signature.position();
        this.signatureKind = signature.kind();
        this.signedBy = by;
        this.signedAt = at;
    }

    /** The chair gave it a number, and it was sealed as a document. */
    public void registered(String officialNumber, UUID document) {
        this.number = officialNumber;
        this.documentId = document;
    }

    public void cameIntoForce(Instant at) {
        this.inForceAt = at;
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

    public String province() {
        return province;
    }

    public String org() {
        return org;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    public Optional<UUID> addendumTo() {
        return Optional.ofNullable(addendumTo);
    }

    public CommitmentState state() {
        return state;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<Signature> signature() {
        return Optional.ofNullable(signatureKind).map(kind -> new Signature(signatoryName, signatoryPosition, kind));
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    public Optional<Instant> inForceAt() {
        return Optional.ofNullable(inForceAt);
    }

    public int version() {
        return version;
    }
}
