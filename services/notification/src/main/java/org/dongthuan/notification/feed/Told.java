package org.dongthuan.notification.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the feed needs of any event it reads; each has some of it. Nothing else of a payload is kept. */
public record Told(
        UUID complaintId,
        UUID incidentId,
        UUID caseId,
        UUID taskId,
        UUID accountId,
        UUID commitmentId,
        UUID obligationId,
        List<UUID> complaintIds,
        List<Organisation> organisations,
        List<String> tracks,
        String partnerOrg,
        String respondentOrg,
        String agencyOrg,
        String toOrg,
        String bankOrg,
        String org,
        String obligorOrg,
        String performerOrg,
        Instant at) {

    /** A body that takes part in an incident. */
    public record Organisation(String role, String org) {}

    /** An empty list where the event has none. */
    List<UUID> complaints() {
        return complaintIds == null ? List.of() : complaintIds;
    }

    boolean isDenunciation() {
        return tracks != null && tracks.contains("DENUNCIATION");
    }
}
