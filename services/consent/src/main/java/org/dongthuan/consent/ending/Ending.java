package org.dongthuan.consent.ending;

import static org.dongthuan.platform.machine.Transition.on;

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
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.machine.MachineEvent;
import org.dongthuan.platform.machine.TransitionTable;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** A proposal to end consents to keep accounts at one bank, and what became of it. Which consents, is fixed when proposed. */
@Entity
@Table(name = "consent_ending")
public class Ending {

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "bank_org")
    private String bankOrg;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Column(name = "reason_code")
    private String reasonCode;

    private String reference;

    @Enumerated(EnumType.STRING)
    private State state;

    private int size;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_role")
    private String proposedRole;

    @Column(name = "proposed_org")
    private String proposedOrg;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_role")
    private String decidedRole;

    @Column(name = "decided_org")
    private String decidedOrg;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected Ending() {}

    Ending(EndingRequest request, Act act, String bankOrg, int size, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.incidentId = request.incidentId();
        this.bankOrg = bankOrg;
        this.act = act;
        this.reasonCode = request.reasonCode();
        this.reference = request.reference();
        this.state = State.PROPOSED;
        this.size = size;
        this.proposedBy = by.id();
        this.proposedRole = by.primaryRole();
        this.proposedOrg = by.org().orElse(null);
        this.proposedAt = at;
    }

    /** What ends the consents. */
    public enum Act {
        /** The controller no longer relies on them. */
        REVOKE,
        /** An authority found them void. */
        INVALIDATE;

        /** A bank ends its own; for everybody else it is a finding. */
        static Act of(Actor by) {
            return by.hasAny(Roles.BK, Roles.BKA) ? REVOKE : INVALIDATE;
        }
    }

    /** Where the proposal stands. */
    public enum State {
        PROPOSED,
        CARRIED_OUT,
        DECLINED
    }

    /** What the second person does. */
    public enum Event implements MachineEvent {
        APPROVE,
        DECLINE
    }

    /** The one table of what may follow what. */
    public static final TransitionTable<State, Event> TABLE = TransitionTable.of(
            "consent-ending",
            Event.class,
            on(State.PROPOSED, Event.APPROVE, State.CARRIED_OUT),
            on(State.PROPOSED, Event.DECLINE, State.DECLINED));

    /**
     * The second person decides. Of a bank's own ending that is its approver; of a finding somebody of another body.
     *
     * @throws DomainException 409 when it is decided, 422 when this is no second person
     */
    void decide(Event event, Actor by, Instant at) {
        State next = TABLE.next(state, event);
        boolean ofOtherBody = act == Act.REVOKE || !by.org().equals(Optional.ofNullable(proposedOrg));
        if (by.id().equals(proposedBy) || !ofOtherBody || Act.of(by) != act) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED,
                    act == Act.REVOKE
                            ? "Somebody else at the bank has to decide this."
                            : "Somebody of another body has to decide this.");
        }
        state = next;
        decidedBy = by.id();
        decidedRole = by.primaryRole();
        decidedOrg = by.org().orElse(null);
        decidedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID incidentId() {
        return incidentId;
    }

    public String bankOrg() {
        return bankOrg;
    }

    public Act act() {
        return act;
    }

    public String reasonCode() {
        return reasonCode;
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public State state() {
        return state;
    }

    /** Consents it is about. */
    public int size() {
        return size;
    }

    public String proposedRole() {
        return proposedRole;
    }

    public Optional<String> proposedOrg() {
        return Optional.ofNullable(proposedOrg);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<String> decidedRole() {
        return Optional.ofNullable(decidedRole);
    }

    public Optional<String> decidedOrg() {
        return Optional.ofNullable(decidedOrg);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public int version() {
        return version;
    }
}
