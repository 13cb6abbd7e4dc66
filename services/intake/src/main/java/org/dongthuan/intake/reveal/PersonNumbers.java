package org.dongthuan.intake.reveal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.person.Person;
import org.dongthuan.intake.person.PersonRepository;
import org.dongthuan.intake.person.PhoneKind;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.problem.DomainException;

/** Opens the whole citizen ID or the phone number of whoever filed a complaint, and tells the audit log. */
@Singleton
class PersonNumbers {

    private final ComplaintRepository complaints;
    private final PersonRepository people;
    private final KeyRing keys;
    private final Audit audit;
    private final CurrentActor actor;

    PersonNumbers(
            ComplaintRepository complaints, PersonRepository people, KeyRing keys, Audit audit, CurrentActor actor) {
        this.complaints = complaints;
        this.people = people;
        this.keys = keys;
        this.audit = audit;
        this.actor = actor;
    }

    /** @throws DomainException 404 out of scope, or where it would tell who a denouncer is */
    LookThrough.Number open(RevealKind kind, UUID complaintId, String reasonCode) {
        Complaint complaint = complaints.inScope(complaintId);
        if (complaint.keepsPersonFrom(actor.get())) {
            throw DomainException.notFound("reveal");
        }
        List<String> about = List.of(complaint.personId().toString(), complaintId.toString());
        audit.record(kind == RevealKind.PHONE ? "reveal-phone" : "reveal", "person", about, reasonCode);
        Person person = people.findById(complaint.personId());
        return kind == RevealKind.PHONE
                ? new LookThrough.Number(complaintId, null, phone(person))
                : new LookThrough.Number(complaintId, person.citizenId(keys).digits(), null);
    }

    /** @throws DomainException 422 when none is kept of whoever filed the complaint */
    void requirePhone(Complaint complaint) {
        if (people.findById(complaint.personId()).phoneKind() == PhoneKind.NONE) {
            throw DomainException.invalid("kind", "phone-kept", "No phone number of this person is kept.");
        }
    }

    private String phone(Person person) {
        return person.phone(keys).orElseThrow(() -> DomainException.notFound("phone number"));
    }
}
