package org.dongthuan.intake.complaint.app;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dongthuan.intake.config.IntakeConfig;
import org.dongthuan.intake.person.CitizenId;
import org.dongthuan.intake.person.Email;
import org.dongthuan.intake.person.PersonDetails;
import org.dongthuan.intake.person.PersonName;
import org.dongthuan.intake.person.Phone;
import org.dongthuan.intake.person.Phones;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;
import org.dongthuan.platform.time.Vietnam;

/** What a filing must hold (DOMAIN §3.2 note 7, §4). All faults are told at once, not one by one. */
@Singleton
class FilingRules {

    private final Phones phones;
    private final IntakeConfig config;
    private final InstantSource clock;

    FilingRules(Phones phones, IntakeConfig config, InstantSource clock) {
        this.phones = phones;
        this.config = config;
        this.clock = clock;
    }

    /** @throws DomainException 422 with every violation */
    PersonDetails check(NewComplaint filed) {
        List<Violation> faults = new ArrayList<>();
        PersonName.check("person.fullName", filed.fullName()).ifPresent(faults::add);
        CitizenId.check("person.citizenId", filed.citizenId(), config.filing().syntheticIds())
                .ifPresent(faults::add);
        Optional<Phone> phone = filed.phone().filter(text -> !text.isBlank()).flatMap(phones::parse);
        if (filed.phone().filter(text -> !text.isBlank()).isPresent() && phone.isEmpty()) {
            faults.add(new Violation(
                    "person.phone",
                    "phone-vietnam",
                    "Not a valid number. Write one abroad with + and its country code."));
        }
        Optional<Email> email = filed.email().filter(text -> !text.isBlank()).flatMap(Email::parse);
        if (filed.email().filter(text -> !text.isBlank()).isPresent() && email.isEmpty()) {
            faults.add(new Violation("person.email", "email-address", "Not a valid e-mail address."));
        }
        if (filed.occurredOn().isAfter(Vietnam.dayOf(clock.instant()))) {
            faults.add(new Violation("occurredOn", "not-in-future", "It cannot have happened in the future."));
        }
        filed.birthDate()
                .filter(date -> date.isAfter(Vietnam.dayOf(clock.instant())))
                .ifPresent(date -> faults.add(
                        new Violation("person.birthDate", "not-in-future", "A birth date lies in the past.")));
        if (filed.narrative().isBlank()
                || filed.narrative().length() > config.filing().maxNarrative()) {
            faults.add(new Violation(
                    "narrative",
                    "narrative-length",
                    "Tell what happened in 1 to " + config.filing().maxNarrative() + " characters."));
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
        return new PersonDetails(
                new PersonName(filed.fullName()),
                CitizenId.of(filed.citizenId()),
                phone,
                email,
                filed.birthDate(),
                filed.address().filter(text -> !text.isBlank()),
                filed.language(),
                filed.interpreter());
    }

    /** What looks odd but is no reason to refuse. */
    List<String> warnings(PersonDetails person) {
        return person.birthDate()
                .filter(date -> !person.citizenId().agreesWith(date))
                .map(date -> List.of("birth-year-differs"))
                .orElse(List.of());
    }
}
