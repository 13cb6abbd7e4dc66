package org.dongthuan.intake.complaint.app;

import java.time.LocalDate;
import java.util.Optional;
import org.dongthuan.intake.complaint.domain.Channel;
import org.dongthuan.intake.complaint.domain.Confirmation;

/**
 * What somebody wants to file, as typed.
 *
 * @param birthDate absent when not stated
 * @param respondentOrg organisation complained about, where named
 */
public record NewComplaint(
        String fullName,
        String citizenId,
        Optional<String> phone,
        Optional<String> email,
        Optional<LocalDate> birthDate,
        Optional<String> address,
        String language,
        boolean interpreter,
        Channel channel,
        String matter,
        String product,
        String placeCode,
        Optional<String> respondentOrg,
        LocalDate occurredOn,
        String narrative,
        Confirmation confirmation) {

    /** Leaves out whom it is about. */
    @Override
    public String toString() {
        return "NewComplaint[" + channel + " " + matter + " " + placeCode + "]";
    }
}
