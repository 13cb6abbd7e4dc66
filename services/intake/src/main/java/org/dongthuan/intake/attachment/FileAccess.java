package org.dongthuan.intake.attachment;

import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.Track;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/** Which files of a complaint in scope a role may know of, and whose original it gets: "who sees what" of DOMAIN §1. */
public final class FileAccess {

    private FileAccess() {}

    /**
     * Whether the caller may know that the file is there. Police know of pictures of cards and faces, which they may ask
     * to have revealed; of other files on the crime track, and as the handler of a denunciation.
     */
    public static boolean shows(Attachment file, Complaint complaint, Actor who) {
        if (complaint.keepsPersonFrom(who)) {
            return false;
        }
        if (who.hasAny(Roles.CIT, Roles.CO, Roles.CC, Roles.DPO)) {
            return true;
        }
        return who.has(Roles.CP)
                && (file.quarantined() || complaint.on(Track.CRIME_REPORT) || complaint.on(Track.DENUNCIATION));
    }

    /** Whether the caller gets a file as it came, with what a camera wrote into it, and not the cleaned copy. */
    public static boolean original(Complaint complaint, Actor who) {
        return who.has(Roles.CP) && complaint.on(Track.CRIME_REPORT) && !complaint.keepsPersonFrom(who);
    }
}
