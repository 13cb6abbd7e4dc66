package org.dongthuan.intake.complaint.api;

import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.Track;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/**
 * Which fields of a complaint in scope a role may see: the table "Who sees what" of DOMAIN §1.
 *
 * @param person who it is: the name and the id that leads to it. Of a denouncer only the named handler learns it
 */
record FieldAccess(boolean person, boolean citizenId, boolean phone, boolean narrative) {

    private static final FieldAccess ALL = new FieldAccess(true, true, true, true);
    private static final FieldAccess NOTHING = new FieldAccess(false, false, false, false);

    static FieldAccess of(Actor who, Complaint complaint) {
        if (who.has(Roles.CIT)) {
            return ALL;
        }
        if (complaint.keepsPersonFrom(who)) {
            return NOTHING;
        }
        if (who.hasAny(Roles.CO, Roles.CC)) {
            return ALL;
        }
        if (who.has(Roles.CP)) {
            if (complaint.on(Track.DENUNCIATION)) {
                return ALL;
            }
            return new FieldAccess(true, true, false, complaint.on(Track.CRIME_REPORT));
        }
        if (who.has(Roles.UT)) {
            return new FieldAccess(true, false, true, true);
        }
        if (who.hasAny(Roles.PO, Roles.POL)) {
            return new FieldAccess(true, false, false, false);
        }
        return NOTHING;
    }
}
