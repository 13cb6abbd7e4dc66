package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.story.Incident;
import org.dongthuan.acceptance.story.Promises;

/** The figures that must stand at certain moments, taken while the story goes by (DOMAIN §6, snapshots). */
public final class Snapshots {

    private static final List<String> CLOSED = List.of("CLOSED_REPORTED", "VERIFIED", "NOTIFIED");

    private final Incident incident;
    private final Scenario scenario;
    private final VirtualTime clock;
    private final Deque<Scenario.Snapshot> open;

    public Snapshots(Incident incident, VirtualTime clock) {
        this.incident = incident;
        this.scenario = incident.scenario();
        this.clock = clock;
        this.open = new ArrayDeque<>(scenario.snapshots());
    }

    /** Takes those that are due before a moment. @param at local time */
    public List<Fact> before(String at) {
        List<Fact> facts = new ArrayList<>();
        while (!open.isEmpty() && open.getFirst().at().compareTo(at) < 0) {
            facts.add(take(open.removeFirst()));
        }
        return facts;
    }

    /** Takes those that are left. */
    public List<Fact> rest() {
        return before("9999");
    }

    private Fact take(Scenario.Snapshot snapshot) {
        clock.at(snapshot.at());
        Map<String, Integer> states = incident.states();
        int closed =
                CLOSED.stream().mapToInt(state -> states.getOrDefault(state, 0)).sum();
        int kept = states.getOrDefault("KEPT", 0);
        int listed = states.values().stream().mapToInt(Integer::intValue).sum();
        int submissions = incident.chair().all("/api/v1/complaints").size();
        List<JsonNode> obligations = incident.obligations();
        long accepted = obligations.stream()
                .filter(one -> "ACCEPTED".equals(one.path("state").asText()))
                .count();
        String found = line(submissions, incident.view().path("state").asText(), closed, kept, listed - closed - kept)
                + accepted(accepted, obligations.size());
        return new Fact(
                "S" + snapshot.at().substring(8, 10) + snapshot.at().substring(5, 7),
                "submissions, incident, closed, kept, open, obligations accepted",
                wanted(snapshot),
                found);
    }

    private String wanted(Scenario.Snapshot snapshot) {
        String at = snapshot.at();
        Scenario.Moments moments = scenario.moments();
        int submissions = scenario.waves().stream()
                .filter(wave -> wave.from().compareTo(at) < 0)
                .mapToInt(Scenario.Wave::count)
                .sum();
        int closed = past(at, moments.lastClosed())
                ? scenario.closures()
                : past(at, moments.remedied())
                        ? scenario.closures() - scenario.bank().holds()
                        : past(at, moments.morning())
                                ? scenario.closures() - scenario.bank().troubled()
                                : 0;
        int kept = past(at, moments.evidenceGiven()) ? scenario.decisions().kept() : 0;
        int open = past(at, moments.list()) ? scenario.accounts() - closed - kept : 0;
        int promised = past(at, moments.statement())
                ? Promises.ALL.size()
                : past(at, moments.commitment()) ? Promises.FIRST.size() : 0;
        long accepted = past(at, moments.verified())
                ? Promises.ALL.stream().filter(one -> !one.continuing()).count()
                : past(at, moments.letters()) ? Promises.LETTERS.size() : 0;
        return line(submissions, snapshot.incident(), closed, kept, open) + accepted(accepted, promised);
    }

    private static boolean past(String at, String moment) {
        return moment.compareTo(at) < 0;
    }

    private static String accepted(long accepted, int promised) {
        return ", %d of %d".formatted(accepted, promised);
    }

    private static String line(int submissions, String incident, int closed, int kept, int open) {
        return "%d, %s, %d, %d, %d".formatted(submissions, incident, closed, kept, open);
    }
}
