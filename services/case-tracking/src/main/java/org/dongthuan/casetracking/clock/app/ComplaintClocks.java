package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.platform.messaging.EventsHandled;
import org.dongthuan.platform.time.Vietnam;

/**
 * What happens to the clocks of a complaint when something happens to it; which clocks, the rules say: deadlines of those
 * who have to act, and periods in which the complainant may. A track for which no rule has a period has none: of petitions,
 * DOMAIN §3.2 has none after the reply, so that only the person's own word closes them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ComplaintClocks {

    private static final String RECEIPT = "RECEIPT";
    private static final String TRACK_ADDED = "track-added";
    private static final String DENUNCIATION = "DENUNCIATION";
    private static final Set<String> PAUSES = Set.of("suspended", "resumed", "unmerged");
    private static final Set<String> ENDS = Set.of("withdrawn", "merged", "declined", "redirected");

    private final Clocks clocks;
    private final Periods periods;
    private final Rulebook rulebook;
    private final DeadlineRepository deadlines;
    private final StartedClocks started;
    private final Respondents respondents;

    ComplaintClocks(
            Clocks clocks,
            Periods periods,
            Rulebook rulebook,
            DeadlineRepository deadlines,
            StartedClocks started,
            Respondents respondents) {
        this.clocks = clocks;
        this.periods = periods;
        this.rulebook = rulebook;
        this.deadlines = deadlines;
        this.started = started;
        this.respondents = respondents;
    }

    /** The complaint. @param respondentOrg whom it is about; null like {@code partnerOrg}, who filed it for the person */
    public record Filed(
            UUID complaintId, String placeCode, String respondentOrg, String partnerOrg, Instant submittedAt) {

        /** Whether whom it is about has had it since it was filed. */
        boolean filedByRespondent() {
            return respondentOrg != null && respondentOrg.equals(partnerOrg);
        }
    }

    /** It was filed. The clocks are stored together with those of all filings of the transaction. */
    public void filed(Filed complaint, Optional<UUID> incidentId) {
        Instant at = complaint.submittedAt();
        begun(complaint, "submitted", List.of(), List.of(), at)
                .forEach(rule -> start(rule, complaint, at, incidentId.orElse(null)));
    }

    /** Whether such an event can matter to a clock at all; saves what {@link #moved} would look up. */
    public boolean concern(String word, List<String> tracks) {
        return ENDS.contains(word)
                || PAUSES.contains(word)
                || word.equals(TRACK_ADDED)
                || rulebook.knows(
                        rule -> (word.equals(rule.startsOn()) || rule.metBy().contains(word)) && isFor(rule, tracks));
    }

    /**
     * It was moved.
     *
     * @param word of the event, for example {@code triaged}
     * @param tracks empty while none is assigned; the newest last
     */
    public void moved(Filed complaint, String word, List<String> tracks, Optional<String> reason, Instant at) {
        store();
        Subject subject = Subject.complaint(complaint.complaintId());
        clocks.done(subject.kind(), List.of(subject.id()), rule -> rule.metBy().contains(word), at);
        periods.happened(subject, word, at);
        if (ENDS.contains(word)) {
            clocks.cancel(subject, reason.orElse(word.toUpperCase(Locale.ROOT)), at);
        }
        switch (word) {
            case "suspended" -> clocks.suspend(subject, reason.orElse(null), at);
            case "resumed" -> clocks.resume(subject, at);
            case "unmerged" -> clocks.revive(subject, at);
            default -> {}
        }
        List<Rule> begun = word.equals(TRACK_ADDED)
                // The further track's clocks, as if the letter had been sorted so at once.
                ? begun(complaint, "triaged", tracks.subList(tracks.size() - 1, tracks.size()), tracks, at)
                : begun(complaint, word, tracks, tracks, at);
        if (!begun.isEmpty()) {
            UUID incidentId = deadlines.incidentOf(subject).orElse(null);
            begun.forEach(rule -> start(rule, complaint, at, incidentId));
        }
    }

    /** It belongs to a case now. */
    public void joinedCase(UUID complaintId) {
        store();
        deadlines.joinCase(complaintId);
    }

    /** All events of a batch are handled. */
    void handled(@Observes EventsHandled all) {
        store();
    }

    /**
     * Rules whose clocks the event starts, as they were on the day from which each counts. Whom a denunciation is about must
     * not learn who denounced them (Law 25/2018): a deadline of theirs, in the person's case, would tell.
     */
    private List<Rule> begun(Filed complaint, String word, List<String> begun, List<String> all, Instant at) {
        return rulebook.inForce(
                rule -> Vietnam.dayOf(from(rule, complaint, at)),
                rule -> word.equals(rule.startsOn())
                        && isFor(rule, begun)
                        && (rule.owedBy().isEmpty() || !all.contains(DENUNCIATION)));
    }

    private void start(Rule rule, Filed complaint, Instant at, UUID incidentId) {
        Subject subject = Subject.complaint(complaint.complaintId());
        Instant from = from(rule, complaint, at);
        NewClock clock = NewClock.of(rule.code(), from, subject, complaint.placeCode());
        if (!rule.owedBy().isEmpty()) {
            respondents
                    .owner(complaint.respondentOrg(), rule.owedBy(), complaint.placeCode(), Vietnam.dayOf(from))
                    .ifPresent(owner -> started.add(
                            clocks.prepare(clock.in(null, incidentId).ownedBy(owner))));
        } else if (rule.purpose() == Rule.Purpose.PERIOD) {
            periods.start(rule, clock);
        } else {
            started.add(clocks.prepare(clock.in(null, incidentId)));
        }
    }

    private static Instant from(Rule rule, Filed complaint, Instant at) {
        boolean hadIt = RECEIPT.equals(rule.countsFrom()) || !rule.owedBy().isEmpty() && complaint.filedByRespondent();
        return hadIt ? complaint.submittedAt() : at;
    }

    private static boolean isFor(Rule rule, List<String> tracks) {
        return rule.track() == null || tracks.contains(rule.track());
    }

    private void store() {
        deadlines.persist(started.take());
    }
}
