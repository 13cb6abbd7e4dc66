package org.dongthuan.intake.person;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of a person when they file or are listed, already checked and normalised. */
public record PersonDetails(
        PersonName name,
        CitizenId citizenId,
        Optional<Phone> phone,
        Optional<Email> email,
        Optional<LocalDate> birthDate,
        Optional<String> address,
        String language,
        boolean interpreter) {}
