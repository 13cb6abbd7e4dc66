package org.dongthuan.intake.complaint.api;

import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.Track;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/** Which fields of a complaint in scope a role may see: the table "Who sees what" of DOMAIN §1. */
record FieldAccess(boolean name, boolean citizenId, boolean phone, boolean narrative) {

    static FieldAccess of(Actor who, Complaint complaint) {
        if (who.has(Roles.CIT)) {
            return new FieldAccess(true, true, true, true);
        }
        if (who.hasAny(Roles.CO, Roles.CC)) {
            return new FieldAccess(true, true, true, true);
        }
        if (who.has(Roles.CP)) {
            boolean crime = complaint.track().filter(Track.CRIME_REPORT::equals).isPresent();
            return new FieldAccess(true, true, false, crime);
        }
        if (who.has(Roles.UT)) {
            return new FieldAccess(true, false, true, true);
        }
        if (who.hasAny(Roles.PO, Roles.POL)) {
            return new FieldAccess(true, false, false, false);
        }
        return new FieldAccess(false, false, false, false);
    }
}
