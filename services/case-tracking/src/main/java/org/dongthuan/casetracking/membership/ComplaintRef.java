package org.dongthuan.casetracking.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the rules look at, as {@code complaint.submitted.v1} told it. {@code partnerOrg} is null for citizens. */
public record ComplaintRef(
        UUID complaintId,
        UUID personId,
        String citizenIdRef,
        String code,
        String matter,
        String product,
        String placeCode,
        String respondentOrg,
        String partnerOrg,
        LocalDate occurredOn,
        Instant submittedAt) {}
