package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Area.ACCOUNTS;
import static org.dongthuan.gateway.officer.Area.AUDIT_LOG;
import static org.dongthuan.gateway.officer.Area.CASES;
import static org.dongthuan.gateway.officer.Area.CLOSURE_ORDERS;
import static org.dongthuan.gateway.officer.Area.CLOSURE_SAMPLES;
import static org.dongthuan.gateway.officer.Area.COMPLAINTS;
import static org.dongthuan.gateway.officer.Area.CONSENT_CLAIMS;
import static org.dongthuan.gateway.officer.Area.CRIME_FILES;
import static org.dongthuan.gateway.officer.Area.DATA_REQUESTS;
import static org.dongthuan.gateway.officer.Area.DEADLINES;
import static org.dongthuan.gateway.officer.Area.DESK;
import static org.dongthuan.gateway.officer.Area.DESTRUCTION_ORDERS;
import static org.dongthuan.gateway.officer.Area.FORMAL_REQUESTS;
import static org.dongthuan.gateway.officer.Area.INCIDENTS;
import static org.dongthuan.gateway.officer.Area.PARTNERS;
import static org.dongthuan.gateway.officer.Area.QUEUE;
import static org.dongthuan.gateway.officer.Area.REVEALS;
import static org.dongthuan.gateway.officer.Area.RULES;
import static org.dongthuan.gateway.officer.Area.TASKS;
import static org.dongthuan.gateway.officer.Area.VIOLATION_NOTICES;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dongthuan.gateway.officer.Area.Group;

/**
 * An officer's menu: the few areas of the daily work in one row, the rest folded away in groups.
 *
 * @param first areas of the daily work, in the order of the role
 * @param groups everything else, only groups that have something
 * @param current where the officer is; absent on pages no menu leads to
 */
public record Menu(List<Area> first, List<Part> groups, Optional<Area> current) {

    /** As many as fit into one row on a desk with the longest Vietnamese names. */
    static final int ROW = 6;

    /** Daily work by role (DOMAIN §1); areas that are not the officer's are passed over. */
    private static final Map<String, List<Area>> DAILY = Map.ofEntries(
            Map.entry("CO", List.of(QUEUE, TASKS, COMPLAINTS, DESK, CASES, INCIDENTS)),
            Map.entry("CC", List.of(QUEUE, TASKS, COMPLAINTS, CASES, INCIDENTS, CLOSURE_ORDERS)),
            Map.entry("CP", List.of(QUEUE, TASKS, CRIME_FILES, COMPLAINTS, CASES, INCIDENTS)),
            Map.entry("PP", List.of(QUEUE, VIOLATION_NOTICES, CRIME_FILES, INCIDENTS, DEADLINES)),
            Map.entry("PO", controllers()),
            Map.entry("POL", controllers()),
            Map.entry("BK", List.of(QUEUE, TASKS, ACCOUNTS, CLOSURE_ORDERS, FORMAL_REQUESTS, CASES)),
            Map.entry("BKA", List.of(QUEUE, CLOSURE_ORDERS, ACCOUNTS, FORMAL_REQUESTS, VIOLATION_NOTICES, TASKS)),
            Map.entry("UT", List.of(QUEUE, TASKS, COMPLAINTS, CASES, INCIDENTS)),
            Map.entry("SB", List.of(QUEUE, TASKS, CLOSURE_SAMPLES, CLOSURE_ORDERS, INCIDENTS, DEADLINES)),
            Map.entry("ST", List.of(QUEUE, INCIDENTS, DEADLINES, VIOLATION_NOTICES)),
            Map.entry("DPO", List.of(QUEUE, DATA_REQUESTS, CONSENT_CLAIMS, REVEALS, DESTRUCTION_ORDERS, DEADLINES)),
            Map.entry("AUD", List.of(QUEUE, AUDIT_LOG, INCIDENTS, DEADLINES)),
            Map.entry("ADM", List.of(QUEUE, RULES, PARTNERS)));

    /** Areas that belong together. */
    public record Part(Group group, List<Area> areas) {}

    /** @param isHere whether the page shown belongs to an area */
    public static Menu of(Officer officer, Predicate<Area> isHere) {
        List<Area> all = officer.areas();
        List<Area> first = daily(officer.roles(), all);
        List<Part> groups = Arrays.stream(Group.values())
                .map(group -> new Part(
                        group,
                        all.stream()
                                .filter(area -> area.group() == group && !first.contains(area))
                                .toList()))
                .filter(part -> !part.areas().isEmpty())
                .toList();
        return new Menu(first, groups, all.stream().filter(isHere).findFirst());
    }

    /** Where the officer is, when that is none of the daily areas: it stands in the row as well. */
    public Optional<Area> elsewhere() {
        return current.filter(area -> !first.contains(area));
    }

    public boolean isAt(Area area) {
        return current.filter(area::equals).isPresent();
    }

    /** Several roles take turns, so that each finds its most frequent work. */
    private static List<Area> daily(Set<String> roles, List<Area> all) {
        List<List<Area>> wanted = roles.stream()
                .sorted()
                .filter(DAILY::containsKey)
                .map(DAILY::get)
                .toList();
        Set<Area> first = new LinkedHashSet<>();
        for (int place = 0; place < ROW; place++) {
            for (List<Area> areas : wanted) {
                if (place < areas.size() && all.contains(areas.get(place))) {
                    first.add(areas.get(place));
                }
            }
        }
        return first.stream().limit(ROW).toList();
    }

    private static List<Area> controllers() {
        return List.of(QUEUE, TASKS, FORMAL_REQUESTS, DATA_REQUESTS, CONSENT_CLAIMS, INCIDENTS);
    }
}
