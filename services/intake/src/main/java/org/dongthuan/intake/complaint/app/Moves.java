package org.dongthuan.intake.complaint.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.ComplaintEvent;
import org.dongthuan.intake.complaint.domain.ComplaintMoved;
import org.dongthuan.intake.complaint.domain.ComplaintState;
import org.dongthuan.intake.complaint.store.ComplaintTransitionRecord;
import org.dongthuan.intake.person.Person;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;

/** Keeps and tells that a complaint moved: its history and the event, in the transaction of the move. */
@ApplicationScoped
class Moves {

    private final EntityManager entities;
    private final Outbox outbox;

    Moves(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** What moved it. @param from state before @param text what was answered, sealed with the person's key */
    record Step(
            ComplaintEvent event,
            ComplaintState from,
            Actor by,
            Optional<String> reasonCode,
            Optional<byte[]> text,
            Instant at) {}

    /** @param complaint as it is after the move */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(Complaint complaint, Person person, Step step) {
        String reason = step.reasonCode().orElse(null);
        entities.persist(
                new ComplaintTransitionRecord(complaint, step.event().path(), step.from(), step.by(), reason, step.at())
                        .saying(step.text().orElse(null)));
        outbox.record(new ComplaintMoved(
                step.event(),
                complaint.id(),
                complaint.code(),
                complaint.personId(),
                person.citizenIdRef(),
                complaint.caseId().orElse(null),
                step.from(),
                complaint.state(),
                reason,
                complaint.survivorId().orElse(null),
                complaint.redirectedTo().orElse(null),
                complaint.redirectedAgency().orElse(null),
                complaint.tracks().isEmpty() ? null : complaint.tracks(),
                complaint.settlement().level() == 1
                        ? null
                        : complaint.settlement().level(),
                step.at()));
    }
}
