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
import org.dongthuan.intake.person.Email;
import org.dongthuan.intake.person.Person;
import org.dongthuan.intake.person.PersonRepository;
import org.dongthuan.intake.person.Phone;
import org.dongthuan.intake.person.Phones;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.crypto.KeyedHash;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/** A commune's officer takes down the number or e-mail address that reaches a person of theirs, and reads them. */
@ApplicationScoped
public class CorrectContact {

    private final PersonRepository people;
    private final ComplaintRepository complaints;
    private final ListedPeople listed;
    private final Phones phones;
    private final Outbox outbox;
    private final KeyRing keys;
    private final KeyedHash hash;
    private final InstantSource clock;

    CorrectContact(
            PersonRepository people,
            ComplaintRepository complaints,
            ListedPeople listed,
            Phones phones,
            Outbox outbox,
            KeyRing keys,
            KeyedHash hash,
            InstantSource clock) {
        this.people = people;
        this.complaints = complaints;
        this.listed = listed;
        this.phones = phones;
        this.outbox = outbox;
        this.keys = keys;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * What the person said.
     *
     * @param phone as said; empty to leave the number as it is
     * @param email as said; empty to leave the address as it is
     */
    public record Said(Optional<String> phone, Optional<String> email) {}

    /**
     * @param version what the officer read; empty when the number was given at the desk without reading first
     * @return the person's version now
     * @throws DomainException 404 unless the person filed or is listed in a commune of the officer, 409 stale, 422 when it
     *     is no number that is taken or no e-mail address, or nothing was said
     */
    @Transactional
    @Audited(action = "correct-contact", object = "person")
    public int correct(@AuditedId UUID personId, Said said, Optional<Integer> version, Actor by) {
        Person person = oneOfTheirs(personId, by);
        if (version.isPresent() && version.get() != person.version()) {
            throw DomainException.stale("person");
        }
        Optional<Phone> phone = said.phone().map(this::phone);
        Optional<Email> email = said.email().map(CorrectContact::email);
        if (phone.isEmpty() && email.isEmpty()) {
            throw DomainException.invalid("phone", "contact-given", "Give a phone number or an e-mail address.");
        }
        Instant now = clock.instant();
        phone.ifPresent(number -> person.correctPhone(number, keys, hash, now));
        email.ifPresent(mail -> person.correctEmail(mail, keys, now));
        outbox.record(new ContactCorrected(personId, person.phoneKind(), now));
        people.flush();
        return person.version();
    }

    /** The person, to be called or written to. @throws DomainException 404 as for {@link #correct} */
    @Transactional
    @Audited(action = "open-contact", object = "person")
    public Person read(@AuditedId UUID personId, Actor by) {
        return oneOfTheirs(personId, by);
    }

    private Phone phone(String typed) {
        return phones.parse(typed)
                .orElseThrow(() -> DomainException.invalid(
                        "phone", "phone-vietnam", "Not a valid number. Write one abroad with + and its country code."));
    }

    private static Email email(String typed) {
        return Email.parse(typed)
                .orElseThrow(() -> DomainException.invalid("email", "email-address", "Not a valid e-mail address."));
    }

    private Person oneOfTheirs(UUID personId, Actor by) {
        return people.findByIdOptional(personId)
                .filter(found -> isOneOfTheirs(personId, by.communes()))
                .orElseThrow(() -> DomainException.notFound("person"));
    }

    private boolean isOneOfTheirs(UUID personId, Set<String> communes) {
        return !communes.isEmpty()
                && (complaints.hasFiledIn(personId, communes) || listed.isListedIn(personId, communes));
    }
}
