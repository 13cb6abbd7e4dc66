package org.dongthuan.intake.complaint.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.code.CaseCode;
import org.dongthuan.intake.code.CodeSeries;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.ComplaintSubmitted;
import org.dongthuan.intake.complaint.domain.Filing;
import org.dongthuan.intake.complaint.store.ComplaintTransitionRecord;
import org.dongthuan.intake.person.Person;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.crypto.DataKey;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/**
 * Passes a complaint on to the commune that is competent (chuyển đơn). That commune gets a record of its own, linked both
 * ways, whose clocks start when it is made; the person opens it with the secret they have, and gets its code by text.
 */
@ApplicationScoped
class ForwardComplaint {

    private final CodeSeries codes;
    private final KeyRing keys;
    private final EntityManager entities;
    private final Outbox outbox;

    ForwardComplaint(CodeSeries codes, KeyRing keys, EntityManager entities, Outbox outbox) {
        this.codes = codes;
        this.keys = keys;
        this.entities = entities;
        this.outbox = outbox;
    }

    /** @throws DomainException 409 outside triage, 422 when the place is missing, the same or takes no complaints */
    @Transactional(Transactional.TxType.MANDATORY)
    void forward(
            Complaint complaint, Person person, String reason, Optional<String> targetPlace, Actor by, Instant now) {
        String place = targetPlace.orElseThrow(
                () -> DomainException.invalid("targetPlace", "required", "Name the commune that is competent."));
        if (place.equals(complaint.placeCode())) {
            throw DomainException.invalid("targetPlace", "other-place", "The complaint is with this commune already.");
        }
        CaseCode code = codes.next(place, now)
                .orElseThrow(() -> DomainException.invalid(
                        "targetPlace", "place-served", "No commune with this code takes complaints here."));
        Complaint record = record(complaint, person, place, code, by, now);
        complaint.forwardTo(record);
        entities.persist(record);
        entities.persist(new ComplaintTransitionRecord(record, "submit", null, by, reason, now));
        outbox.record(ComplaintSubmitted.of(record, person.citizenIdRef()));
    }

    private Complaint record(Complaint from, Person person, String place, CaseCode code, Actor by, Instant now) {
        UUID id = UUID.randomUUID();
        DataKey key = person.key(keys);
        String narrative = key.open(from.narrative(), "complaint:" + from.id() + ":narrative");
        Filing filing = new Filing(
                from.channel(),
                from.matter(),
                from.product(),
                place,
                from.respondentOrg(),
                from.partnerOrg(),
                by.id(),
                from.occurredOn(),
                from.confirmation(),
                now);
        return new Complaint(
                id,
                code.text(),
                person.id(),
                from.secretHash(),
                filing,
                key.seal(narrative, "complaint:" + id + ":narrative"));
    }
}
