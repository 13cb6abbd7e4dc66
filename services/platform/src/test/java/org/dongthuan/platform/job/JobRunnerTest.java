package org.dongthuan.platform.job;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.probe.Effects;
import org.dongthuan.platform.probe.Gate;
import org.dongthuan.platform.probe.ProbeJob;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class JobRunnerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Jobs jobs;

    private static final Actor OFFICER = new Actor(
            "officer-1",
            Set.of("CC"),
            Optional.of("UBND-19432"),
            Set.of("19432"),
            Set.of(),
            Optional.empty(),
            Optional.empty());

    @Inject
    Effects effects;

    @Inject
    ObjectMapper json;

    @Test
    void shouldTellTheResultOfEachRowAndGoOnBehindAFailingOne() {
        // Given
        String refused = name("refused");
        String broken = name("broken");
        String last = name("last");

        // When
        UUID job = start(List.of(refused, broken, last));
        await().atMost(PATIENCE).until(() -> get(job).state().equals("DONE"));

        // Then
        JobView done = get(job);
        assertEquals(List.of(3, 1, 2), List.of(done.total(), done.done(), done.failed()));
        List<JobRowView> rows = asOfficer(() -> jobs.rows(job, 0, 10));
        assertEquals(
                List.of("invalid", "unexpected", "well"),
                rows.stream().map(JobRowView::code).toList());
        assertEquals("subject refused: This one is refused.", rows.get(0).detail());
        assertEquals("Failed on our side; see the log.", rows.get(1).detail());
        assertEquals(0, effects.count(refused) + effects.count(broken), "a failed row leaves nothing behind");
        assertEquals(1, effects.count(last));
    }

    @Test
    void shouldTryARowAgainThatLostARaceAndLeaveItsEffectOnce() {
        // Given
        String raced = name("raced");

        // When
        UUID job = start(List.of(raced));
        await().atMost(PATIENCE).until(() -> get(job).state().equals("DONE"));

        // Then
        assertEquals(List.of(1, 0), List.of(get(job).done(), get(job).failed()));
        assertEquals(1, effects.count(raced));
    }

    @Test
    void shouldStopBetweenRowsAndGoOnWhereItStopped() {
        // Given
        String held = name("held");
        Gate gate = new Gate();
        ProbeJob.GATES.put(held, gate);
        List<String> subjects = new ArrayList<>(List.of(held));
        String other = name("other");
        for (int i = 1; i < 120; i++) {
            subjects.add(other);
        }
        UUID job = start(subjects);
        gate.awaitEntered();

        // When
        assertEquals("STOPPED", asOfficer(() -> jobs.stop(job)).state());
        gate.open();

        // Then
        await().atMost(PATIENCE).until(() -> get(job).done() == 50);
        assertEquals(49, effects.count(other));
        asOfficer(() -> jobs.resume(job));
        await().atMost(PATIENCE).until(() -> get(job).state().equals("DONE"));
        assertEquals(119, effects.count(other));
        assertEquals(1, effects.count(held));
    }

    private UUID start(List<String> subjects) {
        ObjectNode parameters = json.createObjectNode().put("answer", "well");
        return asOfficer(() -> jobs.start(ProbeJob.KIND, parameters, subjects));
    }

    private JobView get(UUID job) {
        return asOfficer(() -> jobs.get(job));
    }

    /** Waiting is done on other threads, which know no request: say who asks. */
    private static <T> T asOfficer(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        CurrentActor.runAs(OFFICER, () -> answer.set(question.get()));
        return answer.get();
    }

    private static String name(String start) {
        return start + "-" + UUID.randomUUID();
    }
}
