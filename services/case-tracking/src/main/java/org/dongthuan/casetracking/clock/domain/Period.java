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

/**
 * Until when somebody may do something, by a rule of purpose PERIOD. It keeps what it was computed from, like a {@link
 * Deadline}, but it is nobody's duty: it has no owner, is never missed, and nobody is reminded of it. So it is kept apart
 * from deadlines, where worklists, totals and escalations would all have to leave it out.
 */
@Entity
@Table(name = "clock_period")
public class Period implements Timed {

    /** Counts from the reply, until its receipt is known. */
    static final String REPLY = "REPLY";

    /** Counts from when the person received the reply. */
    private static final String RECEIPT = "RECEIPT";

    /** Counts from the end of the time in which there should have been a reply. */
    public static final String NO_REPLY = "NO_REPLY";

    @Id
    private UUID id;

    @Column(name = "rule_code")
    private String ruleCode;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Embedded
    private Subject subject;

    @Column(name = "place_code")
    private String placeCode;

    @Column(name = "fact_at")
    private Instant factAt;

    @Embedded
    private Inputs inputs;

    @Embedded
    private Due due;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private PeriodState state;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "next_at")
    private Instant nextAt;

    @Version
    private int version;

    protected Period() {}

    /** Starts it. @param rule version in force on the start day @param area the place as it was on that day */
    public Period(NewClock clock, Rule rule, Area area, Counting counting, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.ruleCode = rule.code();
        this.ruleVersion = rule.version();
        this.subject = clock.subject();
        this.placeCode = clock.placeCode();
        this.factAt = clock.startedAt();
        this.inputs = Inputs.first(
                clock.startFact().orElse(rule.startFact()), clock.startedAt(), area.remote(), clock.complex());
        this.due = Due.of(inputs.end(rule, counting));
        this.recordedAt = recordedAt;
        this.state = PeriodState.RUNNING;
        this.nextAt = NextStep.after(due);
    }

    /**
     * What it was for was done, or cannot be done any more. In time, it counts also when it is heard of only after the
     * period was thought over; later than that there is nothing left to cut.
     *
     * @param by word of the fact, for example {@code disputed}
     */
    public void cut(String by, Instant at) {
        boolean late = state == PeriodState.OVER && at.isAfter(due.at());
        if (!late && PeriodTransitions.TABLE.takes(state, PeriodEvent.CUT)) {
            end(PeriodEvent.CUT, by, at);
        }
    }

    /** The person received what it started with, which gives them the time from then on. */
    public void received(Instant at, Rule rule, Counting counting) {
        if (state != PeriodState.RUNNING || !inputs.startFact().equals(REPLY) || at.isBefore(factAt)) {
            throw new IllegalStateException("Only a reply that waits for its receipt is received, and not before it");
        }
        this.inputs = inputs.from(RECEIPT, at);
        recount(rule, counting);
    }

    /** The calendar is another one now. @return whether the end moved */
    public boolean recount(Rule rule, Counting counting) {
        Instant before = due.at();
        this.due = Due.of(inputs.end(rule, counting));
        this.nextAt = NextStep.after(due);
        return !due.at().equals(before);
    }

    /** Its time is over. */
    public void runOut() {
        end(PeriodEvent.RUN_OUT, "time", due.at());
    }

    private void end(PeriodEvent event, String by, Instant at) {
        this.state = PeriodTransitions.TABLE.next(state, event);
        this.endedBy = by;
        this.endedAt = at;
        this.nextAt = null;
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

    public String placeCode() {
        return placeCode;
    }

    public Inputs inputs() {
        return inputs;
    }

    /** What began it, whatever it counts from since: REPLY or {@value #NO_REPLY}, for other rules their start fact. */
    public String fact() {
        return inputs.startFact().equals(RECEIPT) ? REPLY : inputs.startFact();
    }

    /** When that was: tells the period of one reply from that of the next. */
    public Instant factAt() {
        return factAt;
    }

    /** The last instant that still is in time. */
    public Due due() {
        return due;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public PeriodState state() {
        return state;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Word of the fact that ended it, or {@code time}. */
    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    @Override
    public Optional<Instant> nextAt() {
        return Optional.ofNullable(nextAt);
    }
}
