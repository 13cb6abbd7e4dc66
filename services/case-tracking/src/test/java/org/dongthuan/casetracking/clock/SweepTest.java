package org.dongthuan.casetracking.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.dongthuan.casetracking.clock.app.Clocks;
import org.dongthuan.casetracking.clock.app.SweepDeadlines;
import org.dongthuan.casetracking.clock.app.SweepPeriods;
import org.dongthuan.casetracking.clock.domain.NewClock;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.rule.Area;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.casetracking.clock.store.PeriodRepository;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.Topics;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The sweep, with the scheduled one of the service running beside it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SweepTest {

    private static final Instant LONG_AGO = Instant.parse("2023-08-09T04:00:00Z");
    private static final int MANY = 350;
    private static final int KILLS = 4;

    @Inject
    Clocks clocks;

    @Inject
    SweepDeadlines sweep;

    @Inject
    SweepPeriods sweepPeriods;

    @Inject
    PeriodRepository periods;

    @Inject
    Rulebook rulebook;

    /** Backends that work on deadlines are killed again and again while two sweeps (and the service's own) are at it. */
    @Test
    void shouldLoseAndDoubleNothingWhenKilledInTheMiddle() throws Exception {
        // Given: a database slow enough to be killed in the middle of a batch
        owner("""
                create or replace function slowly() returns trigger as
                $$ begin perform pg_sleep(0.003); return new; end $$ language plpgsql""", """
                create trigger slow_outbox before insert on outbox_event for each row
                when (new.type like 'deadline.%') execute function slowly()""");
        Set<String> ids = overdue(MANY);

        // When
        List<CompletableFuture<Void>> sweeps = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(this::sweepUntilNothingIsLeft))
                .toList();
        AtomicInteger killed = new AtomicInteger();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> killed.addAndGet(killSweeps()) >= KILLS);
        sweeps.forEach(CompletableFuture::join);
        owner("drop trigger slow_outbox on outbox_event");

        // Then
        Map<String, Long> told = toldOf(ids);
        assertEquals(Map.of("missed CO", (long) MANY, "escalated CC", (long) MANY, "escalated ST", (long) MANY), told);
    }

    @Test
    void shouldNotLetOneThatFailsKeepTheOthersWaiting() throws Exception {
        // Given: the first of them cannot be stored
        Set<String> bad = overdue(1);
        String id = bad.iterator().next();
        owner("create or replace function refuse() returns trigger as"
                + " $$ begin raise exception 'refused'; end $$ language plpgsql");
        owner("create trigger refuse_one before update on deadline for each row when (new.subject_id = '" + id
                + "' and new.version > old.version) execute function refuse()");
        owner("update deadline set state = 'RUNNING', next_at = started_at, reminded_at = null where subject_id = '"
                + id + "'");

        // When
        Set<String> others = overdue(3);
        sweepUntilNothingIsLeft();

        // Then
        assertEquals(Map.of("missed CO", 3L, "escalated CC", 3L, "escalated ST", 3L), toldOf(others));
        owner("drop trigger refuse_one on deadline");
    }

    @Test
    void shouldEndEachPeriodOnceThoughSeveralSweepAndOneCannotBeStored() throws Exception {
        // Given: more than a batch, and the first of them cannot be stored
        owner("create or replace function refuse() returns trigger as"
                + " $$ begin raise exception 'refused'; end $$ language plpgsql");
        owner("create trigger refuse_one before update on clock_period for each row when (new.subject_kind = 'REFUSED'"
                + " and new.version > old.version) execute function refuse()");
        Period bad = over(1, "REFUSED", LONG_AGO.minusSeconds(60)).getFirst();

        // When
        List<Period> all = over(MANY, "TEST", LONG_AGO);
        List<CompletableFuture<Void>> sweeps = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(this::sweepUntilNoPeriodIsLeft))
                .toList();
        sweeps.forEach(CompletableFuture::join);
        owner("drop trigger refuse_one on clock_period");

        // Then
        Set<String> ids = all.stream().map(one -> one.id().toString()).collect(Collectors.toSet());
        List<ConsumerRecord<String, String>> read = Topics.readUntil(
                "case-tracking.period.events", told -> ended(told, ids).size() >= MANY, Duration.ofSeconds(20));
        assertEquals(MANY, ended(read, ids).size());
        assertEquals(List.of("RUNNING"), query("select state from clock_period where id = '" + bad.id() + "'"));
    }

    /** Ids of events, one that was published twice counted once. */
    private static Set<String> ended(List<ConsumerRecord<String, String>> all, Set<String> ids) {
        return all.stream()
                .filter(record -> ids.contains(field(record, "periodId")))
                .map(record -> header(record, "ce_id"))
                .collect(Collectors.toSet());
    }

    private List<Period> over(int count, String kind, Instant startedAt) {
        Rule rule = rulebook.version("LC-APP", 2);
        Area area = rulebook.area("19432", LocalDate.ofInstant(startedAt, ZoneOffset.UTC))
                .orElseThrow();
        List<Period> all = IntStream.range(0, count)
                .mapToObj(i -> NewClock.of("LC-APP", startedAt, new Subject(kind, UUID.randomUUID()), "19432"))
                .map(clock -> new Period(clock, rule, area, rulebook.counting(), startedAt))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> periods.persist(all));
        return all;
    }

    private void sweepUntilNoPeriodIsLeft() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            try {
                sweepPeriods.sweep();
                return query("select 1 from clock_period where next_at <= now() limit 1")
                        .isEmpty();
            } catch (RuntimeException e) {
                return false;
            }
        });
    }

    private Set<String> overdue(int count) {
        List<UUID> ids =
                IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> ids.forEach(
                        id -> clocks.start(NewClock.of("PET-CLS", LONG_AGO, new Subject("TEST", id), "19432"))));
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private void sweepUntilNothingIsLeft() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            try {
                sweep.sweep();
                return query("select 1 from deadline where next_at <= now() limit 1")
                        .isEmpty();
            } catch (RuntimeException e) {
                return false;
            }
        });
    }

    /** What the topic says of these, an event that was published twice counted once. */
    private static Map<String, Long> toldOf(Set<String> ids) {
        int wanted = ids.size() * 3;
        List<ConsumerRecord<String, String>> read = Topics.readUntil(
                "case-tracking.deadline.events", all -> about(all, ids).size() >= wanted, Duration.ofSeconds(20));
        return new TreeMap<>(
                about(read, ids).values().stream().collect(Collectors.groupingBy(word -> word, Collectors.counting())));
    }

    private static Map<String, String> about(List<ConsumerRecord<String, String>> all, Set<String> ids) {
        return all.stream()
                .filter(record -> ids.contains(field(record, "subjectId")))
                .collect(Collectors.toMap(
                        record -> header(record, "ce_id"),
                        record -> header(record, "ce_type").split("\\.")[1] + " " + field(record, "toRole"),
                        (one, again) -> one));
    }

    private static String field(ConsumerRecord<String, String> record, String name) {
        return record.value().replaceFirst(".*\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Ends transactions that have been at it for a while, so that part of their work is done. */
    private static int killSweeps() throws SQLException {
        return query("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'svc_app'"
                        + " and xact_start is not null and (query like '%deadline%' or query like '%outbox_event%')"
                        + " and clock_timestamp() - xact_start > interval '40 milliseconds'"
                        + " and query not like 'select seq%'")
                .size();
    }

    private static void owner(String... statements) throws SQLException {
        try (Connection connection = connect("DT_DB_OWNER", "DT_DB_OWNER_PASSWORD");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(setting("DT_DB_URL"), "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(setting("DT_DB_URL"), setting(user), setting(password));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
