package org.dongthuan.casetracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dongthuan.casetracking.duedate.DueDates;
import org.dongthuan.platform.time.Vietnam;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of DOMAIN §3.6 that count days. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DueDatesTest {

    @Inject
    DueDates dueDates;

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @CsvSource({
        "2023-08-09, 10, DAYS, 2023-08-21",
        "2023-08-11, 45, DAYS, 2023-09-25",
        "2023-08-11, 60, DAYS, 2023-10-10",
        "2023-08-03, 30, DAYS, 2023-09-05",
        "2026-02-13, 2, WORKING_DAYS, 2026-02-24",
        "2026-08-20, 2, WORKING_DAYS, 2026-08-22",
        "2026-08-24, 7, WORKING_DAYS, 2026-09-07",
        "2026-11-20, 2, WORKING_DAYS, 2026-11-25",
        "2026-04-16, 10, DAYS, 2026-04-28"
    })
    @Transactional
    void shouldEndOnTheDayTheLawCounts(LocalDate received, int length, String unit, LocalDate last) {
        // Given
        String code = "TEST-" + received + "-" + length + "-" + unit;
        entities.createNativeQuery("insert into deadline_rule (code, version, valid_from, length, unit, source)"
                        + " values (?1, 1, date '2020-01-01', ?2, ?3, 'test')")
                .setParameter(1, code)
                .setParameter(2, length)
                .setParameter(3, unit)
                .executeUpdate();

        // When
        DueDates.Due due =
                dueDates.due(code, received.atTime(9, 0).atZone(Vietnam.ZONE).toInstant());

        // Then
        assertEquals(last.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant(), due.at());
    }
}
