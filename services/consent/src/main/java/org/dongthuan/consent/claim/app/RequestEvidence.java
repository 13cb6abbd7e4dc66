package org.dongthuan.consent.claim.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.consent.claim.domain.ClaimEvent;
import org.dongthuan.consent.claim.domain.ClaimState;
import org.dongthuan.consent.claim.store.ClaimRepository;
import org.dongthuan.consent.duedate.WorkingDays;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.job.JobHandler;
import org.dongthuan.platform.job.Jobs;

/** Asks the controllers for evidence on all unverified claims of an incident, as a job; the clock starts per claim. */
@ApplicationScoped
public class RequestEvidence implements JobHandler {

    private static final String KIND = "request-evidence";
    private static final String RULE = "CLAIM-EVIDENCE";

    private final ClaimRepository claims;
    private final ClaimSteps steps;
    private final WorkingDays workingDays;
    private final Jobs jobs;
    private final CurrentActor actor;
    private final InstantSource clock;

    RequestEvidence(
            ClaimRepository claims,
            ClaimSteps steps,
            WorkingDays workingDays,
            Jobs jobs,
            CurrentActor actor,
            InstantSource clock) {
        this.claims = claims;
        this.steps = steps;
        this.workingDays = workingDays;
        this.jobs = jobs;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return id of the job; claims in another state are not touched */
    @Transactional
    public UUID start(UUID incidentId) {
        List<String> ids = claims.idsInScope(incidentId, ClaimState.UNVERIFIED).stream()
                .map(UUID::toString)
                .toList();
        return jobs.start(KIND, JsonNodeFactory.instance.objectNode(), ids);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String row(JsonNode parameters, String subject) {
        Claim claim = claims.held(UUID.fromString(subject));
        Instant now = clock.instant();
        claim.evidenceDue(workingDays.due(RULE, now));
        steps.step(claim, ClaimEvent.REQUEST_EVIDENCE, actor.get(), null, now);
        return claim.state().name();
    }
}
