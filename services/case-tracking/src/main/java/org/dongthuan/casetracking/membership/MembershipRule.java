package org.dongthuan.casetracking.membership;

import org.dongthuan.casetracking.incident.domain.Incident;

/**
 * A rule by which complaints join incidents: same place, matter and product, on a day of the window or a few days around.
 *
 * @param daysBefore how many days before the window still count
 * @param description told as the reason
 */
public record MembershipRule(
        String code, int version, String matter, String product, int daysBefore, int daysAfter, String description) {

    /** Whether the complaint belongs to the incident by this rule. */
    public boolean matches(Incident incident, ComplaintRef complaint) {
        return matter.equals(complaint.matter())
                && product.equals(complaint.product())
                && incident.matter().equals(matter)
                && incident.product().equals(product)
                && incident.placeCode().equals(complaint.placeCode())
                && incident.state().open()
                && incident.window().touches(complaint.occurredOn(), daysBefore, daysAfter);
    }
}
