package org.dongthuan.casetracking.clock.rule;

import java.time.LocalDate;

/**
 * What an administrative unit is for a time: units change provinces, and being remote (vùng sâu, vùng xa) comes and goes.
 *
 * @param validTo first day on which it is so no longer; null while it is
 */
public record Area(String code, LocalDate validFrom, LocalDate validTo, String province, boolean remote) {

    boolean isOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
