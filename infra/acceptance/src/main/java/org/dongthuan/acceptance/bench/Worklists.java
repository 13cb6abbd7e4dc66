package org.dongthuan.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * P4: the lists officers work from, first and tenth page, through the gateway, with ten thousand, a hundred thousand and a
 * million cases. A tenth of all is in the commune that asks. One caller at a time: what is measured is the list, not the
 * crowd.
 */
final class Worklists {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final int PAGE = 50;
    private static final int TENTH = 10;
    private static final int WARM_UP = 40;
    private static final int TIMES = 100;

    /** Whatever takes longer than this in all is known to be slow after fewer times. */
    private static final long PATIENCE_NANOS = 15_000_000_000L;

    private static final int AT_LEAST = 10;

    private final Bed bed;
    private final Plans plans;

    /** @param plans where the query plans of the largest size are kept */
    Worklists(Bed bed, Plans plans) {
        this.bed = bed;
        this.plans = plans;
    }

    /**
     * A list.
     *
     * @param search what is looked for; null for a list read by its address
     */
    private record Listing(String key, String what, String officer, String path, Map<String, Object> search) {}

    private static final List<Listing> LISTS = List.of(
            new Listing("cases", "cases of a commune in one state", "co.laobao", "/api/v1/cases?state=IN_ACTION", null),
            new Listing("province", "cases of a province", "sb.chinhanh", "/api/v1/cases?", null),
            new Listing("tasks", "open duties of a commune's desk", "co.laobao", "/api/v1/tasks?", null),
            new Listing("complaints", "complaints in one state", "co.laobao", "/api/v1/complaints?state=TRIAGE", null),
            search("common-name", "by a name that a sixth bears", "ho thi"),
            search("given-name", "by a name that one in 54 bears", "phan thi thuy"),
            search("rare-name", "by a name that one in 27 000 bears", "phan thi thuy 77"));

    private static Listing search(String key, String what, String typed) {
        return new Listing(key, "a search " + what, "co.laobao", "/api/v1/complaints/search", Map.of("q", typed));
    }

    void measure(Consumer<Measure> told) {
        Crowd.Person known = fileForReal();
        List<Listing> lists = new ArrayList<>(LISTS);
        lists.add(search("citizen-id", "by citizen ID number", known.citizenId()));
        Filler filler = new Filler(
                bed.tables(), new PersonRows(bed.stack().settings().keys().get("DT_KEYS_KEK")));
        for (int size : SIZES) {
            filler.fillTo(size);
            lists.forEach(one -> measure(one, size, told));
        }
        lists.forEach(one -> plans.explain(one.key() + ": " + one.what(), () -> page(one, "")));
    }

    /** The pattern of the many, and the one who is looked for by number. */
    private Crowd.Person fileForReal() {
        Sitting sitting = Sitting.reported(bed.callers(), LocalDate.parse("2023-07-31"));
        Crowd.Person person = bed.crowd().next();
        bed.callers().anybody().call("POST", "/api/v1/complaints", person.filing(sitting));
        bed.quiet().await();
        return person;
    }

    private void measure(Listing listing, int size, Consumer<Measure> told) {
        String tenth = "";
        for (int page = 1; page < TENTH && tenth != null; page++) {
            tenth = page(listing, tenth).path("next").asText(null);
        }
        told.accept(measure(listing, size, "first", ""));
        if (tenth != null) {
            told.accept(measure(listing, size, "tenth", tenth));
        }
    }

    private Measure measure(Listing listing, int size, String which, String after) {
        times(WARM_UP, listing, after);
        Percentiles taken = new Percentiles(times(TIMES, listing, after));
        return Measure.of(
                        "P4." + listing.key() + "." + which + "." + size / 1000 + "k",
                        which + " page of " + listing.what() + ", " + size + " in all, p99",
                        taken.at(99),
                        "ms")
                .beside("p50 " + Measure.number(taken.at(50)) + " ms")
                .wanted("≤ 50; ≤ 25, p50 ≤ 5");
    }

    /** Milliseconds each took. */
    private List<Double> times(int times, Listing listing, String after) {
        List<Double> taken = new ArrayList<>();
        long first = System.nanoTime();
        while (taken.size() < times && (taken.size() < AT_LEAST || System.nanoTime() - first < PATIENCE_NANOS)) {
            long began = System.nanoTime();
            page(listing, after);
            taken.add((System.nanoTime() - began) / 1e6);
        }
        return taken;
    }

    private JsonNode page(Listing listing, String after) {
        Api officer = bed.callers().officer(listing.officer());
        if (listing.search() == null) {
            return officer.get(listing.path() + "&limit=" + PAGE + (after.isEmpty() ? "" : "&after=" + after));
        }
        Map<String, Object> body = new HashMap<>(listing.search());
        body.put("limit", PAGE);
        if (!after.isEmpty()) {
            body.put("after", after);
        }
        return officer.post(listing.path(), body);
    }
}
