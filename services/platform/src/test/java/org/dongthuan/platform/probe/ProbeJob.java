package org.dongthuan.platform.probe;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dongthuan.platform.job.JobHandler;
import org.dongthuan.platform.problem.DomainException;

/** Leaves an effect per row; a row may be refused, fail, or wait at a gate. */
@ApplicationScoped
public class ProbeJob implements JobHandler {

    public static final String KIND = "probe";
    public static final Map<String, Gate> GATES = new ConcurrentHashMap<>();

    private static final Set<String> RACED = ConcurrentHashMap.newKeySet();

    private final Effects effects;

    ProbeJob(Effects effects) {
        this.effects = effects;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String row(JsonNode parameters, String subject) {
        effects.leave(subject);
        if (subject.startsWith("refused")) {
            throw DomainException.invalid("subject", "refused", "This one is refused.");
        }
        if (subject.startsWith("broken")) {
            throw new IllegalStateException("inside");
        }
        if (subject.startsWith("raced") && RACED.add(subject)) {
            throw new OptimisticLockException("somebody else was first");
        }
        Gate gate = GATES.get(subject);
        if (gate != null) {
            gate.pass();
        }
        return parameters.path("answer").asText();
    }
}
