package org.dongthuan.casetracking.clock.rule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * All rules, the calendar and the administrative units, in memory: filings ask several hundred times a second and what they
 * ask for changes a few times a year. Read anew when files are loaded and when a version turns up that another instance
 * loaded.
 */
@ApplicationScoped
public class Rulebook {

    private static final Logger LOG = Logger.getLogger(Rulebook.class);
    private static final Comparator<Rule> BY_VERSION = Comparator.comparingInt(Rule::version);

    /** Before consumers and the sweep ask. */
    private static final int FIRST = 10;

    private final RuleStore store;
    private final Areas areas;
    private volatile Content content;

    Rulebook(RuleStore store, Areas areas) {
        this.store = store;
        this.areas = areas;
    }

    private record Content(
            long size, Map<String, List<Rule>> rules, Counting counting, Map<String, List<Area>> areas) {}

    void start(@Observes @Priority(FIRST) StartupEvent event) {
        load(RuleFiles.rules(), RuleFiles.years());
    }

    /**
     * Takes rules and years over and uses them from now on.
     *
     * @throws IllegalStateException when one is stored with other values: nothing of these is in force then
     */
    public void load(List<Rule> rules, List<CalendarYear> years) {
        QuarkusTransaction.requiringNew().run(() -> store.load(rules, years));
        refresh();
    }

    /** Every version of every rule, by code and version. */
    public List<Rule> all() {
        return content().rules().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Rule::code).thenComparing(BY_VERSION))
                .toList();
    }

    /**
     * Adds a version to a rule, in the running transaction. Instances use it within seconds of its commit; it starts clocks
     * from a day to come, so that none of them is too late.
     *
     * @return empty when the base is not the newest version any more
     */
    public Optional<Rule> amend(Rule base, Amendment amendment, UUID changeId) {
        return store.add(base, amendment, changeId);
    }

    /** Reads anew what another instance, or another transaction of this one, has added. */
    @Scheduled(every = "{case-tracking.timers.rules}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followChanges() {
        if (content != null && content.size() != store.size()) {
            refresh();
        }
    }

    /** The version that clocks starting on the day follow; empty when the rule was not in force then. */
    public Optional<Rule> inForce(String code, LocalDate day) {
        return content().rules().getOrDefault(code, List.of()).stream()
                .filter(rule -> rule.inForceOn(day))
                .max(BY_VERSION);
    }

    /** Of each rule the version to follow, if it fits. @param day on which a clock by a version would start */
    public List<Rule> inForce(Function<Rule, LocalDate> day, Predicate<Rule> fitting) {
        return content().rules().values().stream()
                .flatMap(
                        versions -> versions.stream()
                                .filter(rule -> rule.inForceOn(day.apply(rule)))
                                .max(BY_VERSION)
                                .filter(fitting)
                                .stream())
                .toList();
    }

    /** Whether any rule there ever was fits. */
    public boolean knows(Predicate<Rule> fitting) {
        return content().rules().values().stream().flatMap(List::stream).anyMatch(fitting);
    }

    /** @throws IllegalStateException when nobody ever loaded it */
    public Rule version(String code, int version) {
        return find(code, version)
                .or(() -> {
                    refresh();
                    return find(code, version);
                })
                .orElseThrow(() -> new IllegalStateException("No rule " + code + " version " + version));
    }

    /** Counts with the calendar as it is known now. */
    public Counting counting() {
        return content().counting();
    }

    /** The unit as it was on the day; empty for an unknown code. */
    public Optional<Area> area(String code, LocalDate day) {
        return content().areas().getOrDefault(code, List.of()).stream()
                .filter(area -> area.isOn(day))
                .findFirst();
    }

    private Optional<Rule> find(String code, int version) {
        return content().rules().getOrDefault(code, List.of()).stream()
                .filter(rule -> rule.version() == version)
                .findFirst();
    }

    private Content content() {
        if (content == null) {
            refresh();
        }
        return content;
    }

    private void refresh() {
        content = QuarkusTransaction.requiringNew()
                .call(() -> new Content(
                        store.size(),
                        store.rules().stream().collect(Collectors.groupingBy(Rule::code)),
                        new Counting(new WorkingCalendar(latest(store.years()))),
                        areas.all().stream().collect(Collectors.groupingBy(Area::code))));
        LOG.infof("%d rules are in use", content.rules().size());
    }

    private static Map<Integer, CalendarYear> latest(List<CalendarYear> years) {
        return years.stream()
                .collect(Collectors.toMap(
                        CalendarYear::year,
                        Function.identity(),
                        (one, other) -> one.version() > other.version() ? one : other));
    }
}
