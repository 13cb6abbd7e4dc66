package org.dongthuan.casetracking.rumour.domain;

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

/** Something that is said about an incident, and what is said to it. Whoever says it is nowhere recorded. */
@Entity
@Table(name = "rumour")
public class Rumour {

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    @Enumerated(EnumType.STRING)
    private RumourKind kind;

    @Column(updatable = false)
    private String link;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "seen_at", updatable = false)
    private Instant seenAt;

    @Column(updatable = false)
    private String claim;

    @Enumerated(EnumType.STRING)
    private RumourState state;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    @Column(name = "covered_by")
    private UUID coveredBy;

    private String draft;

    private String correction;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    protected Rumour() {}

    /**
     * What was seen.
     *
     * @param link of the post; null for talk
     * @param sha256 of what was captured, hexadecimal; null where nothing could be
     * @param claim in the words of whoever records it
     */
    public record Seen(RumourKind kind, String link, String sha256, Instant seenAt, String claim) {}

    public Rumour(Incident incident, Seen seen, Instant at) {
        this.id = UUID.randomUUID();
        this.incidentId = incident.id();
        this.placeCode = incident.placeCode();
        this.province = incident.province();
        this.kind = seen.kind();
        this.link = seen.link();
        this.sha256 = seen.sha256();
        this.seenAt = seen.seenAt();
        this.claim = seen.claim();
        this.state = RumourState.REPORTED;
        this.reportedAt = at;
    }

    /** @throws DomainException 409 when the table does not list it, naming what it lists */
    public void requirePossible(RumourEvent event) {
        RumourTransitions.TABLE.require(state, event);
    }

    /** @throws DomainException 409 when the table does not list it */
    public void move(RumourEvent event) {
        this.state = RumourTransitions.TABLE.next(state, event);
    }

    public void found(Finding what) {
        this.finding = what;
    }

    /** @param text with placeholders for figures */
    public void drafted(String text) {
        this.draft = text;
    }

    /** @param text with the figures in it */
    public void published(String text, Instant at) {
        this.correction = text;
        this.publishedAt = at;
    }

    /** The correction of the other answers this one too. */
    public void covered(UUID other) {
        this.coveredBy = other;
    }

    public UUID id() {
        return id;
    }

    public UUID incidentId() {
        return incidentId;
    }

    public RumourKind kind() {
        return kind;
    }

    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    public Instant seenAt() {
        return seenAt;
    }

    public String claim() {
        return claim;
    }

    public RumourState state() {
        return state;
    }

    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    public Optional<UUID> coveredBy() {
        return Optional.ofNullable(coveredBy);
    }

    public Optional<String> draft() {
        return Optional.ofNullable(draft);
    }

    public Optional<String> correction() {
        return Optional.ofNullable(correction);
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public int version() {
        return version;
    }
}
