package org.dongthuan.intake.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is filed, checked and normalised.
 *
 * @param matter code of what it is about, for example {@code ACCOUNT_WITHOUT_CONSENT}
 * @param placeCode commune, administrative unit code
 * @param respondentOrg organisation complained about, where the person names one
 * @param partnerOrg organisation whose system or staff filed it; absent for citizens
 * @param filedBy actor id of whoever typed it
 */
public record Filing(
        Channel channel,
        String matter,
        String product,
        String placeCode,
        Optional<String> respondentOrg,
        Optional<String> partnerOrg,
        String filedBy,
        LocalDate occurredOn,
        Confirmation confirmation,
        Instant submittedAt) {}
