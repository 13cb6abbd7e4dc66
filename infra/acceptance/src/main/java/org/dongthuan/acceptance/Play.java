package org.dongthuan.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.dongthuan.acceptance.client.Parties;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.fact.Fact;
import org.dongthuan.acceptance.fact.Facts;
import org.dongthuan.acceptance.fact.Snapshots;
import org.dongthuan.acceptance.people.Residents;
import org.dongthuan.acceptance.story.Incident;
import org.dongthuan.acceptance.story.Step;
import org.dongthuan.acceptance.story.Story;
import org.dongthuan.local.LocalStack;
import org.dongthuan.local.process.LogDigest;

/** Plays a scenario on a running scenario stack and checks its facts. */
public final class Play {

    private static final String END = "9999";

    private final LocalStack stack;
    private final Consumer<String> progress;
    private final Consumer<Step> before;

    /** @param progress told about each step, in words */
    public Play(LocalStack stack, Consumer<String> progress) {
        this(stack, progress, step -> {});
    }

    /** @param before called before each step: a place to break something */
    public Play(LocalStack stack, Consumer<String> progress, Consumer<Step> before) {
        this.stack = stack;
        this.progress = progress;
        this.before = before;
    }

    /** @throws ScenarioFailure when a step is refused or waited for in vain; says what the services complained of */
    public List<Fact> play(Scenario scenario, long seed) {
        return play(scenario, seed, END);
    }

    /**
     * Plays what happens before an instant.
     *
     * @param until local time as the story writes it, {@code 2023-08-18T08:30}
     * @return facts of the snapshots passed, and at the end of the story all others
     */
    public List<Fact> play(Scenario scenario, long seed, String until) {
        CompletableFuture<String> partEnded = stack.failure();
        try {
            return stepByStep(scenario, seed, until);
        } catch (ScenarioFailure failure) {
            List<String> story = new ArrayList<>(List.of(failure.getMessage()));
            if (partEnded.isDone()) {
                story.add(partEnded.join());
            }
            story.addAll(LogDigest.of(stack.settings().data().logs()));
            throw new ScenarioFailure(String.join("\n", story), failure);
        }
    }

    private List<Fact> stepByStep(Scenario scenario, long seed, String until) {
        Parties parties = new Parties(stack);
        VirtualTime clock = new VirtualTime(stack.settings().data().path().resolve("clock"));
        Incident incident = new Incident(scenario, Residents.of(scenario, seed), parties, clock);
        Snapshots snapshots = new Snapshots(incident, clock);
        List<Fact> facts = new ArrayList<>();
        for (Step step : new Story(incident, seed).steps()) {
            if (step.at() != null) {
                if (step.at().compareTo(until) >= 0) {
                    clock.at(until);
                    return facts;
                }
                incident.awaitNoTextUnderWay();
                facts.addAll(snapshots.before(step.at()));
                clock.at(step.at());
            }
            take(step);
        }
        facts.addAll(snapshots.rest());
        facts.addAll(new Facts(incident, stack.settings()).all());
        return facts;
    }

    private void take(Step step) {
        before.accept(step);
        long start = System.nanoTime();
        step.happens().run();
        String when = step.at() == null ? "" : step.at().substring(5).replace('T', ' ');
        progress.accept("%-12s%-40s %5.1f s".formatted(when, step.what(), (System.nanoTime() - start) / 1e9));
    }
}
