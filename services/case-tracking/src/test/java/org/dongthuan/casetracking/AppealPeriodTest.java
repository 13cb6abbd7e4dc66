package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.await;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.moved;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.dongthuan.casetracking.Facts.submittedAt;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.casetracking.Facts.Complainant;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.store.PeriodRepository;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** The time in which a reply may be disputed, started and cut short by what happens to the complaint. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AppealPeriodTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(120));
    private static final String COMPLAINT = "COMPLAINT";

    @Inject
    PeriodRepository periods;

    @Inject
    ObjectMapper json;

    @Test
    void shouldTellOnceThatTheTimeToDisputeAReplyIsOverAndAskNobodyForIt() throws Exception {
        // Given
        String incident = reportIncident("2023-03-14");
        Complainant who = submittedAt(LONG_AGO, "2023-03-14");
        moved(who, "triaged", COMPLAINT, LONG_AGO);
        moved(who, "accepted", COMPLAINT, LONG_AGO);
        Instant reply = NOW.minus(Duration.ofDays(100));

        // When: we are told twice
        moved(who, "replied", COMPLAINT, reply);
        moved(who, "replied", COMPLAINT, reply);
        await(() -> states(who).equals(List.of("OVER time")));

        // Then
        JsonNode told = json.readTree(ended(who).value());
        assertEquals(
                "LC-APP 2 COMPLAINT REPLY " + reply,
                String.join(
                        " ",
                        told.path("ruleCode").asText(),
                        told.path("ruleVersion").asText(),
                        told.path("subjectKind").asText(),
                        told.path("startFact").asText(),
                        told.path("startedAt").asText()));
        get(CC, "/api/v1/deadlines?limit=100&incidentId=" + incident)
                .then()
                .body("items.ruleCode", hasItem("LC-SET1"))
                .body("items.ruleCode", not(hasItem("LC-APP")));
        get(CC, "/api/v1/deadlines/totals?incidentId=" + incident)
                .then()
                .body("items.ruleCode", not(hasItem("LC-APP")));
    }

    @Test
    void shouldGiveTheWholeTimeAgainAfterTheSecondReply() {
        // Given
        Complainant who = submittedAt(NOW.minus(Duration.ofDays(20)), "2023-03-15");
        moved(who, "replied", COMPLAINT, NOW.minus(Duration.ofDays(9)));
        await(() -> states(who).equals(List.of("RUNNING -")));

        // When
        moved(who, "disputed", COMPLAINT, NOW.minus(Duration.ofDays(8)));
        moved(who, "level2-assigned", COMPLAINT, NOW.minus(Duration.ofDays(7)));
        moved(who, "replied", COMPLAINT, NOW.minus(Duration.ofDays(2)));

        // Then
        await(() -> states(who).equals(List.of("CUT_SHORT disputed", "RUNNING -")));
        assertEquals(NOW.minus(Duration.ofDays(2)), all(who).getLast().inputs().startedAt());

        // When: the first dispute is heard of again, and then the person agrees
        moved(who, "disputed", COMPLAINT, NOW.minus(Duration.ofDays(8)));
        moved(who, "closed", COMPLAINT, NOW);

        // Then
        await(() -> states(who).equals(List.of("CUT_SHORT disputed", "CUT_SHORT closed")));
    }

    @Test
    void shouldTellOnceOfEachReplyUntilWhenItCanBeDisputed() throws Exception {
        // Given
        Complainant who = submittedAt(NOW.minus(Duration.ofDays(20)), "2023-03-17");
        Instant first = NOW.minus(Duration.ofDays(9));
        Instant second = NOW.minus(Duration.ofDays(2));

        // When: we are told twice of the first
        moved(who, "replied", COMPLAINT, first);
        moved(who, "replied", COMPLAINT, first);
        moved(who, "disputed", COMPLAINT, NOW.minus(Duration.ofDays(8)));
        moved(who, "replied", COMPLAINT, second);
        await(() -> states(who).equals(List.of("CUT_SHORT disputed", "RUNNING -")));

        // Then
        List<String> told = new ArrayList<>();
        for (ConsumerRecord<String, String> record : told(who, "started", 2)) {
            JsonNode event = json.readTree(record.value());
            told.add(
                    event.path("startedAt").asText() + " " + event.path("dueAt").asText());
        }
        assertEquals(
                all(who).stream()
                        .map(one -> one.inputs().startedAt() + " " + one.due().at())
                        .toList(),
                told);
        assertEquals(List.of(), about(Topics.readAll("case-tracking.period.events"::equals), who, "ended"));
    }

    @Test
    void shouldStartNoTimeForAPetition() {
        // Given
        Complainant who = submittedAt(NOW, "2023-03-16");

        // When: a second complaint-track reply shows that the one before it was heard of
        moved(who, "replied", "PETITION", NOW);
        moved(who, "replied", COMPLAINT, NOW.plusMillis(1));

        // Then
        await(() -> !states(who).isEmpty());
        assertEquals(
                List.of(NOW.plusMillis(1)),
                all(who).stream().map(one -> one.inputs().startedAt()).toList());
    }

    private List<String> states(Complainant who) {
        return all(who).stream()
                .map(one -> one.state() + " " + one.endedBy().orElse("-"))
                .toList();
    }

    private List<Period> all(Complainant who) {
        return QuarkusTransaction.requiringNew()
                .call(() -> periods.ofForUpdate(Subject.complaint(who.complaintId())))
                .stream()
                .sorted(Comparator.comparing(one -> one.inputs().startedAt()))
                .toList();
    }

    private static ConsumerRecord<String, String> ended(Complainant who) {
        List<ConsumerRecord<String, String>> ended = told(who, "ended", 1);
        assertEquals(1, ended.size());
        return ended.getFirst();
    }

    /** Waits for as many events of a kind about the complaint; one that was published twice counts once. */
    private static List<ConsumerRecord<String, String>> told(Complainant who, String word, int count) {
        return about(
                Topics.readUntil(
                        "case-tracking.period.events",
                        all -> about(all, who, word).size() >= count,
                        Duration.ofSeconds(20)),
                who,
                word);
    }

    private static List<ConsumerRecord<String, String>> about(
            List<ConsumerRecord<String, String>> all, Complainant who, String word) {
        return all.stream()
                .filter(record -> who.complaintId().toString().equals(record.key()))
                .filter(record -> ("period." + word + ".v1").equals(header(record, "ce_type")))
                .collect(Collectors.toMap(record -> header(record, "ce_id"), Function.identity(), (one, again) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(ConsumerRecord::offset))
                .toList();
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
