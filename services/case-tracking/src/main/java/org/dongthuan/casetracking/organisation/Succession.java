package org.dongthuan.casetracking.organisation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * From a day on, one organisation has the duties of another.
 *
 * @param role in which it takes over, a code of DOMAIN §1
 * @param place commune for which it does; null for everywhere
 * @param validFrom first day, in Vietnam
 * @param source text that says so
 * @param mark how sure that is: V, S, K or P, as in DOMAIN
 */
public record Succession(
        String role, String fromOrg, String place, String toOrg, LocalDate validFrom, String source, String mark) {

    /** @throws IllegalArgumentException when an organisation would follow itself */
    public Succession {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(source, "source");
        if (fromOrg.equals(toOrg)) {
            throw new IllegalArgumentException(fromOrg + " cannot take over from itself");
        }
    }

    /** Whether it is about this duty. */
    boolean covers(String aRole, String org, String aPlace) {
        return role.equals(aRole) && fromOrg.equals(org) && (place == null || place.equals(aPlace));
    }

    /** Whether both speak of the same change; there is one row of each. */
    boolean isAbout(Succession other) {
        return role.equals(other.role)
                && fromOrg.equals(other.fromOrg)
                && Objects.equals(place, other.place)
                && validFrom.equals(other.validFrom);
    }
}
