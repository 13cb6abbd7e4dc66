package org.dongthuan.casetracking.clock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.rule.Area;
import org.dongthuan.casetracking.clock.rule.Counting;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.platform.problem.DomainException;

/**
 * By when somebody has to have done something, and whether they did. It keeps what it was computed from; the rule version
 * of its start day stays its rule, and it is computed again only when something happens to it.
 */
@Entity
@Table(name = "deadline")
public class Deadline implements Timed {

    @Id
    private UUID id;

    @Column(name = "rule_code")
    private String ruleCode;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Embedded
    private Subject subject;

    @Embedded
    private Site site;

    @Embedded
    private Owner owner;

    @Embedded
    private Inputs inputs;

    @Embedded
    private Due due;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "met_at")
    private Instant metAt;

    @Embedded
    private Told told;

    @Column(name = "next_at")
    private Instant nextAt;

    @Embedded
    private Cause cause;

    @Version
    private int version;

    protected Deadline() {}

    /** Starts a clock. @param rule version in force on the start day @param area the place as it was on that day */
    public Deadline(NewClock clock, Rule rule, Area area, Counting counting, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.ruleCode = rule.code();
        this.ruleVersion = rule.version();
        this.subject = clock.subject();
        this.site = new Site(clock.caseId(), clock.incidentId(), clock.placeCode(), area.province());
        this.owner = clock.owner().orElseGet(() -> new Owner(rule.responsible(), null));
        this.inputs = Inputs.first(rule.startFact(), clock.startedAt(), area.remote(), clock.complex());
        this.due = Due.of(inputs.end(rule, counting));
        this.recordedAt = recordedAt;
        this.state = DeadlineState.RUNNING;
        this.told = Told.NOBODY;
        this.nextAt = NextStep.at(this, rule);
    }

    /** From now on time does not count. */
    public void suspend(Rule rule, Instant at) {
        move(DeadlineEvent.SUSPEND);
        this.suspendedAt = at;
        this.nextAt = NextStep.at(this, rule);
    }

    /** Time counts again; the due instant moves by the time that did not. */
    public void resume(Rule rule, Counting counting, Instant at) {
        move(DeadlineEvent.RESUME);
        recompute(inputs.pausedFor(counting.pause(inputs.length(rule).unit(), suspendedAt, at)), rule, counting);
        this.suspendedAt = null;
    }

    /** @throws DomainException 409 in the wrong state, 422 when the rule does not allow it (any more, or so much) */
    public void extend(int by, Rule rule, Counting counting) {
        move(DeadlineEvent.EXTEND);
        Rule.Extension allowed = rule.extensible()
                .orElseThrow(() ->
                        DomainException.invalid("by", "extensible", "The rule " + ruleCode + " allows no extension."));
        if (inputs.extensions() >= allowed.times()) {
            throw DomainException.invalid(
                    "by", "extension-times", "The rule allows so many extensions: " + allowed.times() + ".");
        }
        if (by < 1 || by > allowed.most().amount()) {
            throw DomainException.invalid("by", "extension-length", "The rule allows at most " + allowed.most() + ".");
        }
        recompute(inputs.extended(by), rule, counting);
    }

    /** @throws DomainException 409 in the wrong state, 422 when it makes no difference or was decided before */
    public void decideComplex(Rule rule, Counting counting) {
        move(DeadlineEvent.DECIDE_COMPLEX);
        if (!rule.knowsComplex() || inputs.complex()) {
            throw DomainException.invalid(
                    "event", "knows-complex", "It makes no difference to this deadline, or not any more.");
        }
        recompute(inputs.decidedComplex(), rule, counting);
    }

    /**
     * What it counts from happened at another time than was thought: everything that follows from the due instant follows
     * from the new one. A miss that is none any more is taken back; one that still is none, the sweep says.
     *
     * @return whether a miss was taken back
     */
    public boolean restart(Instant at, Instant now, Rule rule, Counting counting) {
        if (state == DeadlineState.CANCELLED) {
            throw new IllegalStateException("What went away is not counted any more");
        }
        boolean missed = state == DeadlineState.MISSED;
        recompute(inputs.from(inputs.startFact(), at), rule, counting);
        boolean inTime = metAt != null && !metAt.isAfter(due.at());
        if (missed && inTime) {
            move(DeadlineEvent.RETRACT);
        } else if (state == DeadlineState.RUNNING && inTime) {
            move(DeadlineEvent.MEET);
        } else if (state == DeadlineState.MET && !inTime) {
            move(DeadlineEvent.REOPEN);
        } else if (missed && metAt == null && !now.isAfter(due.at())) {
            move(DeadlineEvent.RESTART);
            this.told = Told.NOBODY;
        }
        this.nextAt = NextStep.at(this, rule);
        return missed && state != DeadlineState.MISSED;
    }

    /** The calendar is another one now. One that was called missed stays so. */
    public void recount(Rule rule, Counting counting) {
        if (state != DeadlineState.RUNNING && state != DeadlineState.SUSPENDED) {
            throw new IllegalStateException("Only what runs is counted anew");
        }
        recompute(inputs, rule, counting);
    }

    /**
     * What was due was done. In time, it is met, also when that is heard of only after it was thought missed. Late, it is
     * noted; that it was missed is for the sweep to say.
     *
     * @return the event it was; empty when the state did not change
     */
    public Optional<DeadlineEvent> done(Instant at) {
        boolean inTime = state == DeadlineState.SUSPENDED || !at.isAfter(due.at());
        Optional<DeadlineEvent> event = !inTime
                ? Optional.empty()
                : Optional.of(state == DeadlineState.MISSED ? DeadlineEvent.RETRACT : DeadlineEvent.MEET);
        event.ifPresent(this::move);
        this.metAt = at;
        if (state != DeadlineState.RUNNING) {
            this.nextAt = null;
        }
        return event;
    }

    /** It was not done after all; the due instant stays what it was. */
    public void undone(Rule rule) {
        if (state != DeadlineState.MISSED && state != DeadlineState.RUNNING) {
            move(DeadlineEvent.REOPEN);
        }
        this.metAt = null;
        this.suspendedAt = null;
        this.nextAt = NextStep.at(this, rule);
    }

    /** What it was for went away. */
    public void cancel() {
        move(DeadlineEvent.CANCEL);
        this.nextAt = null;
    }

    /** It stays missed, but nothing is left to do: nobody else is told. */
    public void letGo() {
        this.nextAt = null;
    }

    /** Somebody was reminded. */
    void reminded(Rule rule, Instant at) {
        this.told = told.reminded(at);
        this.nextAt = NextStep.at(this, rule);
    }

    /** The due instant passed. */
    void miss(Rule rule) {
        move(DeadlineEvent.MISS);
        this.nextAt = NextStep.at(this, rule);
    }

    /** The next one in line was told. */
    void escalated(Rule rule) {
        this.told = told.escalated(rule.escalation().get(told.escalations()).role());
        this.nextAt = NextStep.at(this, rule);
    }

    /** @throws DomainException 409 when it was not missed */
    public void explain(Cause why) {
        if (state != DeadlineState.MISSED) {
            throw DomainException.wrongState("deadline", state, "cause");
        }
        this.cause = why;
    }

    /** What it is about turned out to belong to a case and an incident. */
    public void belongsTo(UUID caseId, UUID incidentId) {
        this.site = site.within(caseId, incidentId);
    }

    private void recompute(Inputs changed, Rule rule, Counting counting) {
        this.inputs = changed;
        this.due = Due.of(changed.end(rule, counting));
        this.told = told.reminded(null);
        this.nextAt = NextStep.at(this, rule);
    }

    private void move(DeadlineEvent event) {
        this.state = DeadlineTransitions.TABLE.next(state, event);
    }

    @Override
    public UUID id() {
        return id;
    }

    public String ruleCode() {
        return ruleCode;
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    public Subject subject() {
        return subject;
    }

    public Site site() {
        return site;
    }

    public Owner owner() {
        return owner;
    }

    public Inputs inputs() {
        return inputs;
    }

    public Due due() {
        return due;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public DeadlineState state() {
        return state;
    }

    public Optional<Instant> suspendedAt() {
        return Optional.ofNullable(suspendedAt);
    }

    /** Whether the time is over though it is not done. */
    public boolean isOver(Instant now) {
        return state == DeadlineState.RUNNING && now.isAfter(due.at());
    }

    /** When it was done; later than due for one that was missed. */
    public Optional<Instant> metAt() {
        return Optional.ofNullable(metAt);
    }

    /** Who knows of it so far. */
    public Told told() {
        return told;
    }

    @Override
    public Optional<Instant> nextAt() {
        return Optional.ofNullable(nextAt);
    }

    public Optional<Cause> cause() {
        return Optional.ofNullable(cause);
    }

    public int version() {
        return version;
    }
}
