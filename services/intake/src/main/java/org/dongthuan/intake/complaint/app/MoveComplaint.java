package org.dongthuan.intake.complaint.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.ComplaintEvent;
import org.dongthuan.intake.complaint.domain.ComplaintState;
import org.dongthuan.intake.complaint.domain.ComplaintTransitions;
import org.dongthuan.intake.complaint.domain.Decline;
import org.dongthuan.intake.complaint.domain.Track;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.person.Person;
import org.dongthuan.intake.person.PersonRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.problem.DomainException;

/** Moves a complaint by one event of the table. */
@ApplicationScoped
public class MoveComplaint {

    private static final int MAX_TEXT = 20_000;
    private static final String WAITING = "WAITING_RELATED_RESULT";

    private final ComplaintRepository complaints;
    private final PersonRepository people;
    private final ForwardComplaint forward;
    private final Moves moves;
    private final KeyRing keys;
    private final InstantSource clock;

    MoveComplaint(
            ComplaintRepository complaints,
            PersonRepository people,
            ForwardComplaint forward,
            Moves moves,
            KeyRing keys,
            InstantSource clock) {
        this.complaints = complaints;
        this.people = people;
        this.forward = forward;
        this.moves = moves;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @return the complaint as it is now, its version raised
     * @throws DomainException 403 when the role does not do this, 404 outside the scope, 409 for a stale version or a
     *     state that does not take the event, 422 when what the event needs is missing
     */
    @Transactional
    @Audited(action = "move", object = "complaint")
    public Complaint move(@AuditedId UUID id, ComplaintEvent event, Move with, Actor by) {
        ComplaintTransitions.TABLE.requireRole(event, by);
        Complaint complaint = complaints.inScope(id);
        if (complaint.version() != with.version()) {
            throw DomainException.stale("complaint");
        }
        ComplaintTransitions.TABLE.require(complaint.state(), event);
        ComplaintState from = complaint.state();
        Instant now = clock.instant();
        Person person = people.findById(complaint.personId());
        apply(complaint, event, with, by, now, person);
        Optional<byte[]> answer = event == ComplaintEvent.ANSWER ? answer(with, person, complaint) : Optional.empty();
        moves.record(complaint, person, new Moves.Step(event, from, by, with.reasonCode(), answer, now));
        complaints.flush();
        return complaint;
    }

    private void apply(Complaint complaint, ComplaintEvent event, Move with, Actor by, Instant now, Person person) {
        switch (event) {
            case TAKE -> complaint.take(with.track().orElse(Track.PETITION), by.id(), now);
            case ADD_TRACK ->
                complaint.addTrack(with.track()
                        .orElseThrow(() -> DomainException.invalid("track", "required", "Name the further track.")));
            case MARK_DUPLICATE -> complaint.mergeInto(survivor(with));
            case UNMERGE -> complaint.unmerge();
            case FORWARD -> forward.forward(complaint, person, requireReason(with), with, by, now);
            case PROPOSE_DECLINE ->
                complaint.proposeDecline(
                        Decline.Reason.of(requireReason(with)), sealed(with, person, complaint, "remedies"), by.id());
            case DECLINE -> complaint.decline(by.id());
            case START -> complaint.start(by.id());
            case REPLY -> complaint.reply(sealed(with, person, complaint, "reply"), by, now);
            case DISPUTE -> complaint.dispute(sealed(with, person, complaint, "dispute"));
            case ASSIGN_LEVEL2 -> complaint.assignLevel2(by);
            case SUSPEND -> {
                if (!requireReason(with).equals(WAITING)) {
                    throw DomainException.invalid(
                            "reasonCode", "related-result-only", "Only waiting for a related result stops the clock.");
                }
                complaint.move(event);
            }
            case ASK_INFO, REOPEN -> {
                requireReason(with);
                complaint.move(event);
            }
            default -> complaint.move(event);
        }
    }

    private Complaint survivor(Move with) {
        return complaints.inScope(with.survivorId()
                .orElseThrow(
                        () -> DomainException.invalid("survivorId", "required", "Name the complaint that stays.")));
    }

    /** Nothing need be written: what was missing may be a picture. */
    private Optional<byte[]> answer(Move with, Person person, Complaint complaint) {
        return with.text().filter(words -> !words.isBlank()).map(words -> sealed(with, person, complaint, "answer"));
    }

    private byte[] sealed(Move with, Person person, Complaint complaint, String field) {
        String text = with.text()
                .filter(words -> !words.isBlank() && words.length() <= MAX_TEXT)
                .orElseThrow(() -> DomainException.invalid("text", "text-length", "Write 1 to 20000 characters."));
        return person.key(keys).seal(text, "complaint:" + complaint.id() + ":" + field);
    }

    private static String requireReason(Move with) {
        return with.reasonCode()
                .filter(code -> !code.isBlank())
                .orElseThrow(() -> DomainException.invalid("reasonCode", "required", "Give the reason."));
    }
}
