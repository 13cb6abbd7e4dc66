package org.dongthuan.casetracking.crimefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;

/**
 * Tells the police when an incident's accounts reach the number from which the law sees a crime (DOMAIN §3.4). It says
 * nothing of guilt: whether to take it up is theirs to judge.
 */
@ApplicationScoped
public class FlagIncident {

    private final CrimeFileRepository files;
    private final Steps steps;
    private final Outbox outbox;
    private final InstantSource clock;

    FlagIncident(CrimeFileRepository files, Steps steps, Outbox outbox, InstantSource clock) {
        this.files = files;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An account of the incident was listed. A file that the police have opened before keeps its state. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void accountListed(UUID incidentId) {
        files.reached(incidentId).ifPresent(rule -> {
            Instant now = clock.instant();
            files.flag(incidentId, rule, now).ifPresent(id -> {
                steps.add(
                        new Steps.Done("crime file", id, "flag", null, CrimeFileState.FLAGGED, rule.rule(), 0),
                        Actor.SYSTEM,
                        now);
                outbox.record(
                        new CrimeFileMoved(CrimeFileMoved.FLAGGED, id, incidentId, null, CrimeFileState.FLAGGED, now));
            });
        });
    }
}
