package org.dongthuan.consent.claim.app;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.verdict.Check;
import org.dongthuan.consent.verdict.Checked;
import org.dongthuan.consent.verdict.ChecklistRule;
import org.dongthuan.consent.verdict.Opinions;
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.job.JobHandler;
import org.dongthuan.platform.job.Jobs;

/** One opinion on many claims of the same kind, as a job with a result per claim. */
@ApplicationScoped
public class BulkVerdict implements JobHandler {

    private static final String KIND = "consent-verdicts";
    private static final TypeReference<Map<Check, Checked>> CHECKLIST = new TypeReference<>() {};

    private final GiveVerdict giveVerdict;
    private final Jobs jobs;
    private final CurrentActor actor;
    private final ObjectMapper json;

    BulkVerdict(GiveVerdict giveVerdict, Jobs jobs, CurrentActor actor, ObjectMapper json) {
        this.giveVerdict = giveVerdict;
        this.jobs = jobs;
        this.actor = actor;
        this.json = json;
    }

    /** @throws org.dongthuan.platform.problem.DomainException 422 checklist */
    @Transactional
    public UUID start(List<UUID> ids, Verdict verdict, Map<Check, Checked> checklist) {
        ChecklistRule.CLAIM.check(verdict, checklist);
        JsonNode parameters =
                json.createObjectNode().put("verdict", verdict.name()).set("checklist", json.valueToTree(checklist));
        return jobs.start(
                KIND, parameters, ids.stream().distinct().map(UUID::toString).toList());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A different opinion is stored and told as the row's code: a refusal would undo it. */
    @Override
    public String row(JsonNode parameters, String subject) {
        GiveVerdict.Given given = giveVerdict.give(
                UUID.fromString(subject),
                Optional.empty(),
                Verdict.valueOf(parameters.get("verdict").asText()),
                json.convertValue(parameters.get("checklist"), CHECKLIST),
                actor.get());
        return given.agreement() == Opinions.Agreement.EQUAL
                ? given.claim().state().name()
                : given.agreement().name();
    }
}
