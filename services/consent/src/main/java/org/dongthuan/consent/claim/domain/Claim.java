package org.dongthuan.consent.claim.domain;

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
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.problem.DomainException;

/** A controller's claim that consent to open one account exists. */
@Entity
@Table(name = "consent_claim")
public class Claim {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private int round;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Claim() {}

    public Claim(UUID id, UUID accountId, UUID incidentId, Instant at) {
        this.id = id;
        this.accountId = accountId;
        this.incidentId = incidentId;
        this.state = ClaimState.UNVERIFIED;
        this.round = 1;
        this.createdAt = at;
    }

    /**
     * Moves by the table. An appeal opens another round.
     *
     * @throws DomainException 409 when the table does not list it
     */
    public void move(ClaimEvent event) {
        state = ClaimTransitions.TABLE.next(state, event);
        switch (event) {
            case PROVE -> verdict = Verdict.PROVEN;
            case DISPROVE -> verdict = Verdict.DISPROVEN;
            case NOT_PROVE, NO_EVIDENCE -> verdict = Verdict.NOT_PROVEN;
            case APPEAL -> {
                verdict = null;
                round++;
            }
            default -> {}
        }
    }

    /** By when the controller has to bring evidence. */
    public void evidenceDue(Instant at) {
        dueAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID incidentId() {
        return incidentId;
    }

    public ClaimState state() {
        return state;
    }

    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** Grows by one with each appeal. */
    public int round() {
        return round;
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
