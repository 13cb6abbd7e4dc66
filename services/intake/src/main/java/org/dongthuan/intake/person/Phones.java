package org.dongthuan.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dongthuan.intake.config.IntakeConfig;

/**
 * Numbers that people may be reached at: in Vietnam, and in the countries that are set. Anybody can ask for a one-time password,
 * and texts to some countries are dear on purpose: who runs numbers there would be paid by the platform.
 */
@ApplicationScoped
public class Phones {

    private final IntakeConfig config;

    Phones(IntakeConfig config) {
        this.config = config;
    }

    /** Empty when the text is no such number. */
    public Optional<Phone> parse(String text) {
        return Phone.parse(text)
                .filter(phone ->
                        !phone.abroad() || config.filing().phoneCountries().contains(phone.country()));
    }
}
