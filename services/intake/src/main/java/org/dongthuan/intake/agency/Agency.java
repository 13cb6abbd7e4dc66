package org.dongthuan.intake.agency;

import java.time.LocalDate;

/**
 * An agency that may be competent for a complaint without working on it here, as it is called in a span of days. One code has
 * several rows when the agency was renamed or moved.
 *
 * @param placeCode of a commune or province
 * @param validTo last day; absent for no end
 * @param source decision or notice it comes from; "invented" in the demo data
 */
public record Agency(
        String code,
        String nameVi,
        String nameEn,
        AgencyKind kind,
        String placeCode,
        LocalDate validFrom,
        LocalDate validTo,
        String source) {

    boolean isOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Whether both are one agency under two names on one day. */
    boolean contradicts(Agency other) {
        return code.equals(other.code) && (isOn(other.validFrom) || other.isOn(validFrom));
    }
}
