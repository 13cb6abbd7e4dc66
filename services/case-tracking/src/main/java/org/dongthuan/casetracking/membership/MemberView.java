package org.dongthuan.casetracking.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** A complaint in an incident: why it is there, by which rule, and its state as last told. No personal data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberView(
        UUID complaintId,
        String code,
        String state,
        String partnerOrg,
        String ruleCode,
        String reason,
        Instant joinedAt) {}
