package org.dongthuan.consent.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.dongthuan.platform.problem.DomainException;

/**
 * The last day on which a consent holds: of the term that the notice of its purpose tells, or sooner where the person names a
 * day (Law 91/2025 art. 9: people know how long). Most have none and hold until they are taken back.
 */
public final class ConsentEnd {

    /** Further away is no end but a mistyped year. */
    private static final Period FARTHEST = Period.ofYears(20);

    private ConsentEnd() {}

    /**
     * @param given the day of the yes
     * @param told what the person was told; empty where nobody knows
     * @param wished the day the person named
     * @throws DomainException 422 for a day that is over, mistyped, or behind the term
     */
    public static Optional<LocalDate> of(LocalDate given, Optional<Notice> told, Optional<LocalDate> wished) {
        Optional<LocalDate> term = told.map(Notice::termMonths).map(given::plusMonths);
        wished.ifPresent(day -> {
            if (!day.isAfter(given)) {
                throw DomainException.invalid("validUntil", "in-future", "Name a day that is still to come.");
            }
            if (day.isAfter(given.plus(FARTHEST))) {
                throw DomainException.invalid("validUntil", "within-20-years", "That is more than 20 years away.");
            }
            if (term.isPresent() && day.isAfter(term.get())) {
                throw DomainException.invalid(
                        "validUntil",
                        "within-term",
                        "For this purpose a consent holds no longer than " + term.get() + ".");
            }
        });
        return wished.or(() -> term);
    }
}
