package org.dongthuan.intake.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** One act, as those in scope read it; hashes let them check the chain themselves. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustodyView(
        int seq,
        CustodyAct act,
        String actorId,
        String role,
        String org,
        String reasonCode,
        String reason,
        String toOrg,
        UUID reference,
        String sha256,
        Instant at,
        String previousHash,
        String hash) {

    /** Leaves the reason out. */
    @Override
    public String toString() {
        return "CustodyView[" + seq + " " + act + "]";
    }
}
