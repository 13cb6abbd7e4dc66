package org.dongthuan.consent.claim.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.consent.claim.app.BulkVerdict;
import org.dongthuan.consent.claim.app.RequestEvidence;
import org.dongthuan.consent.verdict.Check;
import org.dongthuan.consent.verdict.Checked;
import org.dongthuan.consent.verdict.Verdict;

/** Starts bulk work on claims and says where to follow it. */
@ApplicationScoped
public class ClaimJobs {

    private final RequestEvidence requestEvidence;
    private final BulkVerdict bulkVerdict;

    ClaimJobs(RequestEvidence requestEvidence, BulkVerdict bulkVerdict) {
        this.requestEvidence = requestEvidence;
        this.bulkVerdict = bulkVerdict;
    }

    /** Where to follow bulk work. */
    public record JobStarted(UUID jobId) {}

    Response requestEvidence(UUID incidentId) {
        return accepted(requestEvidence.start(incidentId));
    }

    Response verdicts(List<UUID> ids, Verdict verdict, Map<Check, Checked> checklist) {
        return accepted(bulkVerdict.start(ids, verdict, checklist));
    }

    private static Response accepted(UUID job) {
        return Response.accepted(new JobStarted(job))
                .location(URI.create("/api/v1/consent-claims/jobs/" + job))
                .build();
    }
}
