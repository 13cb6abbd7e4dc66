package org.dongthuan.intake.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgenciesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    @Test
    void shouldCallAnAgencyAsItIsCalledOnTheDay() {
        Agencies agencies = new Agencies();
        assertEquals(
                Optional.of("Tòa án nhân dân huyện Sông Hiền"),
                agencies.find("TA-SH", LAST_DAY).map(Agency::nameVi));
        assertEquals(
                Optional.of("Tòa án nhân dân khu vực Sông Hiền"),
                agencies.find("TA-SH", LAST_DAY.plusDays(1)).map(Agency::nameVi));
        assertEquals(Optional.empty(), agencies.find("TA-SH", LocalDate.of(1999, 12, 31)));
        assertEquals(
                1,
                agencies.on(LAST_DAY).stream()
                        .filter(one -> one.code().equals("TA-SH"))
                        .count());
    }

    @Test
    void shouldRefuseARegisterThatGivesOneAgencyTwoNamesOnOneDayOrLacksSomething() {
        Agency old = agency(LocalDate.of(2000, 1, 1), LAST_DAY);
        assertThrows(IllegalStateException.class, () -> Agencies.checked(List.of(old, agency(LAST_DAY, null))));
        assertEquals(
                2,
                Agencies.checked(List.of(old, agency(LAST_DAY.plusDays(1), null)))
                        .size());
        assertThrows(IllegalStateException.class, () -> Agencies.checked(List.of(agency(null, null))));
    }

    private static Agency agency(LocalDate from, LocalDate to) {
        return new Agency("X-1", "Cơ quan", "Agency", AgencyKind.COURT, "45", from, to, "invented");
    }
}
