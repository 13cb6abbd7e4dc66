package org.dongthuan.consent.keep;

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
import org.dongthuan.consent.ledger.Representation;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.DomainException;

/** A holder's new consent to keep an account that was opened without one. The case is fixed at the request. */
@Entity
@Table(name = "keep_consent")
public class KeepConsent {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private KeepState state;

    @Enumerated(EnumType.STRING)
    private AnswerChannel channel;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Enumerated(EnumType.STRING)
    private Representation.Kind representation;

    @Column(name = "representation_paper")
    private String representationPaper;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected KeepConsent() {}

    /** @param incidentId null when not told, like {@code caseId} */
    public KeepConsent(UUID accountId, UUID incidentId, UUID personId, UUID caseId, Instant at) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.incidentId = incidentId;
        this.personId = personId;
        this.caseId = caseId;
        this.state = KeepState.REQUESTED;
        this.createdAt = at;
    }

    /** @throws DomainException 409 when the table does not list it */
    public void move(KeepEvent event) {
        state = KeepTransitions.TABLE.next(state, event);
    }

    /**
     * Whoever the account went to by a split does nothing with what another gave.
     *
     * @throws DomainException 404 when somebody signed in is not who was asked
     */
    void requireOf(Actor by) {
        if (by.has(Roles.CIT) && !by.personId().filter(personId::equals).isPresent()) {
            throw DomainException.notFound("keep-consent");
        }
    }

    /** How and when the holder answered, or who did for them, and who took it down. */
    public void answered(AnswerChannel by, Optional<Representation> through, String actor, Instant at) {
        channel = by;
        representation = through.map(Representation::kind).orElse(null);
        representationPaper = through.map(Representation::paper).orElse(null);
        answeredBy = actor;
        answeredAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public Optional<UUID> incidentId() {
        return Optional.ofNullable(incidentId);
    }

    public UUID personId() {
        return personId;
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public KeepState state() {
        return state;
    }

    public Optional<AnswerChannel> channel() {
        return Optional.ofNullable(channel);
    }

    /** Who answered for the holder; absent where they did themselves. */
    public Optional<Representation> representation() {
        return Optional.ofNullable(representation).map(kind -> new Representation(kind, representationPaper));
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
