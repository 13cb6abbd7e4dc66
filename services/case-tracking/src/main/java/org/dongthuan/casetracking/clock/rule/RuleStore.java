package org.dongthuan.casetracking.clock.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** Rules and years in the database: everything that was ever in force. Rows are added, never changed. */
@ApplicationScoped
class RuleStore {

    /** Keeps these locks apart from others of the service. */
    private static final int LOAD_LOCK = 7;

    private final Sql sql;

    RuleStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Takes over what the files hold; what is stored already is left alone. Two instances that start at once wait for one
     * another.
     *
     * @throws IllegalStateException when a stored version differs from the file's
     */
    @Transactional
    void load(List<Rule> rules, List<CalendarYear> years) {
        sql.lock(LOAD_LOCK, "clock-rules");
        List<Rule> knownRules = rules();
        List<CalendarYear> knownYears = years();
        for (Rule rule : rules) {
            knownRules.stream()
                    .filter(one -> one.code().equals(rule.code()) && one.version() == rule.version())
                    .findFirst()
                    .ifPresentOrElse(
                            stored -> requireSame("Rule " + rule.code() + " version " + rule.version(), stored, rule),
                            () -> add(rule));
        }
        for (CalendarYear year : years) {
            knownYears.stream()
                    .filter(one -> one.id().equals(year.id()))
                    .findFirst()
                    .ifPresentOrElse(stored -> requireSame("Calendar " + year.id(), stored, year), () -> add(year));
        }
    }

    @Transactional
    List<Rule> rules() {
        return sql.list(
                "select terms::text as terms from clock_rule order by code, version",
                row -> read(row.text("terms"), Rule.class));
    }

    @Transactional
    List<CalendarYear> years() {
        return sql.list(
                "select days::text as days from calendar_year order by year, version",
                row -> read(row.text("days"), CalendarYear.class));
    }

    /** How many rows there are: they are only ever added, so another number means another content. */
    @Transactional
    long size() {
        return sql.one(
                        "select (select count(*) from clock_rule) + (select count(*) from calendar_year) as size",
                        row -> row.number("size"))
                .orElseThrow();
    }

    /**
     * Adds a version that two persons agreed on, after the one they saw. In the running transaction.
     *
     * @param changeId the change that asked for it
     * @return empty when a release added one meanwhile, which nobody compared this one with
     */
    Optional<Rule> add(Rule base, Amendment amendment, UUID changeId) {
        sql.lock(LOAD_LOCK, "clock-rules");
        int last = sql.one(
                        "select max(version) as last from clock_rule where code = ?",
                        row -> (int) row.number("last"),
                        base.code())
                .orElseThrow();
        if (last != base.version()) {
            return Optional.empty();
        }
        Rule next = base.amended(last + 1, amendment);
        add(next, changeId);
        return Optional.of(next);
    }

    private void add(Rule rule) {
        add(rule, null);
    }

    private void add(Rule rule, UUID changeId) {
        sql.run(
                "insert into clock_rule (code, version, valid_from, valid_to, terms, change_id)"
                        + " values (?, ?, ?, ?, cast(? as jsonb), ?)",
                rule.code(),
                rule.version(),
                rule.validFrom(),
                rule.validTo(),
                text(rule),
                changeId);
    }

    private void add(CalendarYear year) {
        sql.run(
                "insert into calendar_year (year, version, provisional, days) values (?, ?, ?, cast(? as jsonb))",
                year.year(),
                year.version(),
                year.provisional(),
                text(year));
    }

    private static void requireSame(String what, Object stored, Object inFile) {
        if (!stored.equals(inFile)) {
            throw new IllegalStateException(what + " is stored with other values of " + differences(stored, inFile)
                    + " than the file has. What is in force is never edited: put the old row back and add a version. Where an"
                    + " approved change made that version here, the file's row needs the number after it.");
        }
    }

    private static TreeSet<String> differences(Object stored, Object inFile) {
        JsonNode before = RuleFiles.JSON.valueToTree(stored);
        JsonNode after = RuleFiles.JSON.valueToTree(inFile);
        TreeSet<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> before.path(name).equals(after.path(name)));
        return names;
    }

    private static String text(Object value) {
        try {
            return RuleFiles.JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return RuleFiles.JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read", e);
        }
    }
}
