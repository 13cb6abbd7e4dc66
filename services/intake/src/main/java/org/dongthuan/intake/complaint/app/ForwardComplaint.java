package org.dongthuan.intake.complaint.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.intake.code.CaseCode;
import org.dongthuan.intake.code.CodeSeries;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.ComplaintSubmitted;
import org.dongthuan.intake.complaint.domain.Filing;
import org.dongthuan.intake.complaint.store.ComplaintTransitionRecord;
import org.dongthuan.intake.person.Person;
import org.dongthuan.intake.transfer.Transfers;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.crypto.DataKey;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/**
 * Passes a complaint on to whoever is competent (chuyển đơn). A commune here gets a record of its own, linked both ways, whose
 * clocks start when it is made; the person opens it with the secret they have, and gets its code by text. Any other agency
 * gets a transfer.
 */
@ApplicationScoped
class ForwardComplaint {

    private final CodeSeries codes;
    private final KeyRing keys;
    private final Transfers transfers;
    private final EntityManager entities;
    private final Outbox outbox;

    ForwardComplaint(CodeSeries codes, KeyRing keys, Transfers transfers, EntityManager entities, Outbox outbox) {
        this.codes = codes;
        this.keys = keys;
        this.transfers = transfers;
        this.entities = entities;
        this.outbox = outbox;
    }

    /**
     * @param with names either a commune or an agency
     * @throws DomainException 409 outside triage; 422 when neither or both are named, when the commune is the same or takes
     *     no complaints, when there is no such agency today
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void forward(Complaint complaint, Person person, String reason, Move with, Actor by, Instant now) {
        if (with.targetPlace().isPresent() == with.targetAgency().isPresent()) {
            throw DomainException.invalid(
                    with.targetAgency().isPresent() ? "targetAgency" : "targetPlace",
                    "one-target",
                    "Name either the commune or the agency that is competent.");
        }
        with.targetPlace()
                .ifPresentOrElse(
                        place -> toCommune(complaint, person, reason, place, by, now),
                        () -> transfers.send(complaint, with.targetAgency().orElseThrow(), reason, by, now));
    }

    private void toCommune(Complaint complaint, Person person, String reason, String place, Actor by, Instant now) {
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
