package org.dongthuan.intake.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.listed.ListedPeople;
import org.dongthuan.intake.person.Person;
import org.dongthuan.intake.person.PersonRepository;
import org.dongthuan.intake.person.Phone;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.crypto.KeyedHash;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/** A commune's officer takes down the number that reaches a person of theirs. */
@ApplicationScoped
public class CorrectContact {

    private final PersonRepository people;
    private final ComplaintRepository complaints;
    private final ListedPeople listed;
    private final Outbox outbox;
    private final KeyRing keys;
    private final KeyedHash hash;
    private final InstantSource clock;

    CorrectContact(
            PersonRepository people,
            ComplaintRepository complaints,
            ListedPeople listed,
            Outbox outbox,
            KeyRing keys,
            KeyedHash hash,
            InstantSource clock) {
        this.people = people;
        this.complaints = complaints;
        this.listed = listed;
        this.outbox = outbox;
        this.keys = keys;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * @param version what the officer read; empty when the number was given at the desk without reading first
     * @return the person's version now
     * @throws DomainException 404 unless the person filed or is listed in a commune of the officer, 409 stale, 422 when it
     *     is no Vietnamese number
     */
    @Transactional
    @Audited(action = "correct-contact", object = "person")
    public int correct(@AuditedId UUID personId, String typed, Optional<Integer> version, Actor by) {
        Person person = people.findByIdOptional(personId)
                .filter(found -> isOneOfTheirs(personId, by.communes()))
                .orElseThrow(() -> DomainException.notFound("person"));
        if (version.isPresent() && version.get() != person.version()) {
            throw DomainException.stale("person");
        }
        Phone phone = Phone.parse(typed)
                .orElseThrow(() ->
                        DomainException.invalid("phone", "phone-vietnam", "Not a valid Vietnamese phone number."));
        Instant now = clock.instant();
        person.correctPhone(phone, keys, hash, now);
        outbox.record(new ContactCorrected(personId, phone.kind(), now));
        people.flush();
        return person.version();
    }

    private boolean isOneOfTheirs(UUID personId, Set<String> communes) {
        return !communes.isEmpty()
                && (complaints.hasFiledIn(personId, communes) || listed.isListedIn(personId, communes));
    }
}
