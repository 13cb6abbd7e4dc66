package org.dongthuan.intake.listed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.code.CodeSeries;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.person.CitizenId;
import org.dongthuan.intake.person.People;
import org.dongthuan.intake.person.Person;
import org.dongthuan.intake.person.PersonDetails;
import org.dongthuan.intake.person.PersonName;
import org.dongthuan.intake.person.Phone;
import org.dongthuan.platform.messaging.MalformedEvent;
import org.dongthuan.platform.outbox.Outbox;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Makes the holder of a listed account known: person by citizen ID, case code, event. */
@ApplicationScoped
public class RegisterListedPerson {

    private final ListedIdentities identities;
    private final People people;
    private final ListedPeople listed;
    private final ComplaintRepository complaints;
    private final CodeSeries codes;
    private final Outbox outbox;
    private final InstantSource clock;

    RegisterListedPerson(
            @RestClient ListedIdentities identities,
            People people,
            ListedPeople listed,
            ComplaintRepository complaints,
            CodeSeries codes,
            Outbox outbox,
            InstantSource clock) {
        this.identities = identities;
        this.people = people;
        this.listed = listed;
        this.complaints = complaints;
        this.codes = codes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param placeCode commune of the incident: the series from which a new case code is drawn */
    @Transactional(Transactional.TxType.MANDATORY)
    public void register(UUID accountId, UUID incidentId, String placeCode) {
        Person person = people.findOrCreate(details(identities.get(accountId)), "BANK_LIST");
        Optional<Complaint> complaint = complaints.ofPerson(person.id()).stream()
                .filter(c -> c.placeCode().equals(placeCode))
                // One filed about another incident has a case, and a code, of its own.
                .filter(c -> c.incidentId().map(incidentId::equals).orElse(true))
                .findFirst();
        Optional<UUID> complaintId = complaint.map(Complaint::id);
        String code = listed.codeOf(incidentId, person.id()).orElseGet(() -> {
            Instant now = clock.instant();
            String drawn = complaint
                    .map(Complaint::code)
                    .orElseGet(() -> codes.next(placeCode, now)
                            .orElseThrow(() -> new MalformedEvent("no code series for the place"))
                            .text());
            listed.add(incidentId, person.id(), drawn, complaintId, now, placeCode);
            return drawn;
        });
        outbox.record(new PersonListed(
                person.id(),
                person.citizenIdRef(),
                incidentId,
                accountId,
                placeCode,
                code,
                complaintId.orElse(null),
                person.phoneKind()));
    }

    private static PersonDetails details(ListedIdentity identity) {
        return new PersonDetails(
                new PersonName(identity.fullName()),
                CitizenId.of(identity.citizenId()),
                Optional.ofNullable(identity.phone()).flatMap(Phone::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "vi",
                false);
    }
}
