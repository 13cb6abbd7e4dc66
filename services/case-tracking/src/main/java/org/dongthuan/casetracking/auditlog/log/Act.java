package org.dongthuan.casetracking.auditlog.log;

import java.time.Instant;
import java.util.List;

/** What the log needs of {@code audit.recorded.v1}; {@code org} and {@code purpose} may be absent. */
public record Act(
        String actorId,
        List<String> roles,
        String org,
        String action,
        String objectType,
        List<String> objectIds,
        String purpose,
        Instant at) {}
