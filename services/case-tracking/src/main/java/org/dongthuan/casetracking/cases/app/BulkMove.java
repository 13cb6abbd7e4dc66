package org.dongthuan.casetracking.cases.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.cases.domain.CaseEvent;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.job.JobHandler;
import org.dongthuan.platform.job.Jobs;
import org.dongthuan.platform.problem.DomainException;

/** Assesses, dispatches or verifies all cases of an incident that are ready for it, as a job with a result per case. */
@ApplicationScoped
public class BulkMove implements JobHandler {

    public static final String KIND = "move-cases";
    private static final Set<CaseEvent> EVENTS = Set.of(CaseEvent.ASSESS, CaseEvent.DISPATCH, CaseEvent.VERIFY);

    private final CaseRepository cases;
    private final MoveCase moveCase;
    private final Jobs jobs;
    private final CurrentActor actor;

    BulkMove(CaseRepository cases, MoveCase moveCase, Jobs jobs, CurrentActor actor) {
        this.cases = cases;
        this.moveCase = moveCase;
        this.jobs = jobs;
        this.actor = actor;
    }

    /** @return id of the job; cases in another state are not touched */
    @Transactional
    public UUID start(UUID incidentId, CaseEvent event) {
        if (!EVENTS.contains(event)) {
            throw DomainException.notFound("bulk event of cases");
        }
        List<String> ids = cases.idsInScope(incidentId, MoveCase.bulkFrom(event)).stream()
                .map(UUID::toString)
                .toList();
        return jobs.start(KIND, JsonNodeFactory.instance.objectNode().put("event", event.name()), ids);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String row(JsonNode parameters, String subject) {
        CaseEvent event = CaseEvent.valueOf(parameters.get("event").asText());
        CaseFile file = moveCase.move(UUID.fromString(subject), event, Optional.empty(), Optional.empty(), actor.get());
        return file.state().name();
    }

    @Override
    public Map<String, String> names(List<String> subjects) {
        return cases.allInScope(subjects.stream().map(UUID::fromString).toList()).stream()
                .collect(Collectors.toMap(file -> file.id().toString(), CaseFile::code));
    }
}
