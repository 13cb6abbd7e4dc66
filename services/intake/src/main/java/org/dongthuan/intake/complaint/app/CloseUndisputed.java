package org.dongthuan.intake.complaint.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.ComplaintEvent;
import org.dongthuan.intake.complaint.domain.ComplaintState;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.person.PersonRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audit;
import org.jboss.logging.Logger;

/**
 * Closes a complaint whose reply nobody disputed in time (DOMAIN §2.1, {@code appeal_period_over}). Which replies have such
 * a time, and how long it is, the rules of case-tracking say: those on the track COMPLAINT (Law on Complaints 2011, art. 33),
 * not petitions.
 */
@ApplicationScoped
public class CloseUndisputed {

    private static final Logger LOG = Logger.getLogger(CloseUndisputed.class);
    private static final String REASON = "APPEAL_PERIOD_OVER";

    private final ComplaintRepository complaints;
    private final PersonRepository people;
    private final Moves moves;
    private final Audit audit;
    private final InstantSource clock;

    CloseUndisputed(
            ComplaintRepository complaints, PersonRepository people, Moves moves, Audit audit, InstantSource clock) {
        this.complaints = complaints;
        this.people = people;
        this.moves = moves;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The row is held, so that a dispute at the same moment comes before it, and wins, or after it, and is refused. Does
     * nothing when the complaint has moved on, also when it waits with a later reply by now.
     *
     * @param repliedAt when the reply was given whose time is over
     * @throws IllegalStateException for an unknown complaint: a lost event must not go unnoticed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void periodOver(UUID complaintId, Instant repliedAt) {
        Complaint complaint = Optional.ofNullable(complaints.findById(complaintId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalStateException("Told of a complaint that is not here"));
        ComplaintState from = complaint.state();
        if (!complaint.appealPeriodOver(repliedAt)) {
            LOG.debugf("Complaint %s has moved on since", complaintId);
            return;
        }
        moves.record(
                complaint,
                people.findById(complaint.personId()),
                new Moves.Step(
                        ComplaintEvent.APPEAL_PERIOD_OVER,
                        from,
                        Actor.SYSTEM,
                        Optional.of(REASON),
                        Optional.empty(),
                        clock.instant()));
        audit.record("move", "complaint", List.of(complaintId.toString()), REASON);
    }
}
