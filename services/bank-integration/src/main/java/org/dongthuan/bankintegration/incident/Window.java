package org.dongthuan.bankintegration.incident;

import java.time.Instant;

/**
 * When and where accounts of an incident were opened.
 *
 * @param from inclusive; may be absent
 * @param to exclusive; may be absent
 * @param placeCode commune; may be absent
 */
public record Window(Instant from, Instant to, String placeCode) {

    /** This window, completed by another where it is silent. */
    public Window orElse(Window other) {
        return new Window(
                from == null ? other.from : from,
                to == null ? other.to : to,
                placeCode == null ? other.placeCode : placeCode);
    }

    /** Whether an account opened then and there belongs to the incident; an absent bound is no bound. */
    public boolean covers(Instant openedAt, String place) {
        return (from == null || !openedAt.isBefore(from))
                && (to == null || openedAt.isBefore(to))
                && (placeCode == null || placeCode.equals(place));
    }
}
