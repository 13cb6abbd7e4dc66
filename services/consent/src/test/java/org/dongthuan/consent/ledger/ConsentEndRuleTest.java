package org.dongthuan.consent.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.dongthuan.platform.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentEndRuleTest {

    private static final LocalDate GIVEN = LocalDate.of(2024, 2, 29);
    private static final Optional<Notice> ENDLESS = Optional.of(new Notice("K-1", "vi", "en", "0", null));
    private static final Optional<Notice> OF_A_YEAR = Optional.of(new Notice("K-2", "vi", "en", "0", 12));

    @Test
    void shouldEndWithTheTermOfTheNoticeOrSoonerWhereThePersonSaysSo() {
        LocalDate wished = LocalDate.of(2024, 6, 30);
        assertEquals(Optional.empty(), ConsentEnd.of(GIVEN, ENDLESS, Optional.empty()));
        assertEquals(Optional.of(wished), ConsentEnd.of(GIVEN, ENDLESS, Optional.of(wished)));
        assertEquals(Optional.of(LocalDate.of(2025, 2, 28)), ConsentEnd.of(GIVEN, OF_A_YEAR, Optional.empty()));
        assertEquals(Optional.of(wished), ConsentEnd.of(GIVEN, OF_A_YEAR, Optional.of(wished)));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, in-future", "2025-03-01, within-term", "2045-01-01, within-20-years"})
    void shouldRefuseADayThatIsNoEnd(LocalDate wished, String rule) {
        DomainException refused =
                assertThrows(DomainException.class, () -> ConsentEnd.of(GIVEN, OF_A_YEAR, Optional.of(wished)));
        assertEquals(rule, refused.violations().getFirst().rule());
    }
}
