package org.dongthuan.intake.complaint.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.code.CaseCode;
import org.dongthuan.intake.code.CodeSeries;
import org.dongthuan.intake.code.ReceiptSecret;
import org.dongthuan.intake.complaint.domain.Channel;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.ComplaintSubmitted;
import org.dongthuan.intake.complaint.domain.Filing;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.complaint.store.ComplaintTransitionRecord;
import org.dongthuan.intake.person.People;
import org.dongthuan.intake.person.Person;
import org.dongthuan.intake.person.PersonDetails;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.crypto.KeyedHash;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;

/** Files a complaint: person, complaint, receipt and event in one transaction. */
@ApplicationScoped
public class FileComplaint {

    private final FilingRules rules;
    private final People people;
    private final CodeSeries codes;
    private final ComplaintRepository complaints;
    private final Outbox outbox;
    private final Audit audit;
    private final Crypto crypto;
    private final InstantSource clock;

    FileComplaint(
            FilingRules rules,
            People people,
            CodeSeries codes,
            ComplaintRepository complaints,
            Outbox outbox,
            Audit audit,
            Crypto crypto,
            InstantSource clock) {
        this.rules = rules;
        this.people = people;
        this.codes = codes;
        this.complaints = complaints;
        this.outbox = outbox;
        this.audit = audit;
        this.crypto = crypto;
        this.clock = clock;
    }

    /** Keys and hashes travel together. */
    @jakarta.inject.Singleton
    record Crypto(KeyRing keys, KeyedHash hash) {}

    /** @throws DomainException 422 with every rule the filing breaks */
    @Transactional
    public Receipt file(NewComplaint filed, Actor by) {
        PersonDetails details = rules.check(filed);
        Instant now = clock.instant();
        CaseCode code = codes.next(filed.placeCode(), now)
                .orElseThrow(() -> DomainException.invalid(
                        "placeCode", "place-served", "No commune with this code takes complaints here."));
        Person person = people.findOrCreate(details, "COMPLAINT");
        ReceiptSecret secret = ReceiptSecret.generate();
        UUID id = UUID.randomUUID();
        Filing filing = new Filing(
                filed.channel(),
                filed.matter(),
                filed.product(),
                filed.placeCode(),
                filed.respondentOrg(),
                partner(filed.channel(), by),
                by.id(),
                filed.occurredOn(),
                filed.confirmation(),
                now);
        byte[] narrative = person.key(crypto.keys()).seal(filed.narrative(), "complaint:" + id + ":narrative");
        Complaint complaint =
                new Complaint(id, code.text(), person.id(), secret.hash(crypto.hash()), filing, narrative);
        complaints.persist(complaint);
        complaints.getEntityManager().persist(new ComplaintTransitionRecord(complaint, "submit", null, by, null, now));
        outbox.record(ComplaintSubmitted.of(complaint, person.citizenIdRef()));
        audit.record("file", "complaint", java.util.List.of(id.toString()), null);
        return new Receipt(id, code, secret, now, rules.warnings(details));
    }

    /** A partner keeps seeing what it filed itself, one by one or as a file. */
    private static Optional<String> partner(Channel channel, Actor by) {
        boolean byPartner =
                channel == Channel.PARTNER || channel == Channel.BATCH && by.hasAny(Roles.UT, Roles.PO, Roles.POL);
        return byPartner ? by.org() : Optional.empty();
    }
}
