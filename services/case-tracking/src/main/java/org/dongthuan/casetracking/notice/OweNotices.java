package org.dongthuan.casetracking.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Owner;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.InvolvedOrg;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.time.Vietnam;

/** With the confirmation of an incident each controller in it owes a notice (DOMAIN §2.3: violation clocks checked). */
@ApplicationScoped
public class OweNotices {

    /** Decree 13/2023 art. 23; Law 91/2025 art. 23. Lengths, start facts and days in force are data. */
    private static final Set<String> RULES = Set.of("PD13-BR", "PD26-BR");

    private static final String OCCURRENCE = "OCCURRENCE";

    private final NoticeRepository notices;
    private final Rulebook rulebook;
    private final Clocks clocks;
    private final Outbox outbox;
    private final Steps steps;

    OweNotices(NoticeRepository notices, Rulebook rulebook, Clocks clocks, Outbox outbox, Steps steps) {
        this.notices = notices;
        this.rulebook = rulebook;
        this.clocks = clocks;
        this.outbox = outbox;
        this.steps = steps;
    }

    /** Nobody owes one for what happened before there was such a duty. @param at of the confirmation */
    @Transactional(Transactional.TxType.MANDATORY)
    public void owe(Incident incident, List<InvolvedOrg> organisations, Instant at) {
        duty(incident)
                .ifPresent(rule -> organisations.stream()
                        .flatMap(one -> one.controller().stream())
                        .forEach(controller -> owe(incident, controller, rule, at)));
    }

    private void owe(Incident incident, Owner controller, Rule rule, Instant at) {
        ViolationNotice owed = new ViolationNotice(incident, controller.org(), at);
        notices.persist(owed);
        Deadline due = clocks.start(NewClock.of(rule.code(), from(rule, incident), owed.subject(), incident.placeCode())
                .in(null, incident.id())
                .ownedBy(controller));
        steps.add(
                new Steps.Done("violation notice", owed.id(), "owe", null, owed.state(), rule.code(), 0),
                Actor.SYSTEM,
                at);
        outbox.record(NoticeMoved.of(NoticeMoved.OWED, owed, due, null, at));
    }

    /**
     * Of the rules in force on the day from which each counts, the earliest law: what arose under it stays under it,
     * though a later one would count from a detection in its own time.
     */
    Optional<Rule> duty(Incident incident) {
        return rulebook
                .inForce(rule -> Vietnam.dayOf(from(rule, incident)), rule -> RULES.contains(rule.code()))
                .stream()
                .min(Comparator.comparing(Rule::validFrom));
    }

    /** The violation began with the incident's window; it was detected, as far as the platform knows, when reported. */
    static Instant from(Rule rule, Incident incident) {
        return OCCURRENCE.equals(rule.startFact()) ? incident.window().from() : incident.reportedAt();
    }
}
