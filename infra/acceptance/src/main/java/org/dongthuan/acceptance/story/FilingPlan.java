package org.dongthuan.acceptance.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.people.Resident;

/** Who files in which order and through which channel. Those who need the desk get it; repetitions come last. */
final class FilingPlan {

    /** One filing. @param channel as the API names it */
    record Entry(Resident who, String channel) {}

    private FilingPlan() {}

    static List<Entry> of(Scenario scenario, List<Resident> residents, long seed) {
        Random random = new Random(seed);
        List<Resident> order =
                new ArrayList<>(residents.stream().filter(Resident::complains).toList());
        Collections.shuffle(order, random);
        // Who shares a number must know their own code before texts come to it: such a text names nobody.
        order.sort(Comparator.comparing(who -> !sharesPhone(who, residents)));
        deskFirst(order, filedBeforeDecisions(scenario), residents);
        List<Resident> again = order.stream()
                .filter(resident -> !resident.needsDesk())
                .limit(scenario.filings().duplicates())
                .toList();
        order.addAll(again);
        long desk = order.stream().filter(Resident::needsDesk).count();
        List<String> others = new ArrayList<>();
        add(others, "WEB", scenario.filings().web());
        add(others, "DESK", (int) (scenario.filings().desk() - desk));
        add(others, "HOTLINE", scenario.filings().hotline());
        add(others, "PARTNER", scenario.filings().partner());
        Collections.shuffle(others, random);
        List<Entry> plan = new ArrayList<>();
        int other = 0;
        for (Resident who : order) {
            plan.add(new Entry(who, who.needsDesk() ? "DESK" : others.get(other++)));
        }
        return plan;
    }

    private static int filedBeforeDecisions(Scenario scenario) {
        return scenario.waves().stream()
                .filter(wave -> wave.from().compareTo(scenario.moments().decided()) < 0)
                .mapToInt(Scenario.Wave::count)
                .sum();
    }

    /** The desk records a decision by the complaint the person filed there: so none of them files after the day of decisions. */
    private static void deskFirst(List<Resident> order, int early, List<Resident> residents) {
        int free = 0;
        for (int late = early; late < order.size(); late++) {
            if (order.get(late).needsDesk()) {
                while (order.get(free).needsDesk() || sharesPhone(order.get(free), residents)) {
                    free++;
                }
                Collections.swap(order, late, free++);
            }
        }
    }

    private static boolean sharesPhone(Resident who, List<Resident> residents) {
        return residents.stream()
                        .filter(other -> other.msisdn().equals(who.msisdn()))
                        .count()
                > 1;
    }

    private static void add(List<String> channels, String name, int count) {
        channels.addAll(Collections.nCopies(count, name));
    }
}
