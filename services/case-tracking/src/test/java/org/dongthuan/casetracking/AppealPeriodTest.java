package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.await;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.moved;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.dongthuan.casetracking.Facts.submittedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.casetracking.Facts.Complainant;
import org.dongthuan.casetracking.clock.domain.Period;
import org.dongthuan.casetracking.clock.domain.Subject;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.casetracking.clock.store.PeriodRepository;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
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
    DeadlineRepository deadlines;

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
                "LC-APP 3 COMPLAINT REPLY " + reply,
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
    void shouldCountFromTheReceiptOfTheReplyOnceItIsKnown() throws Exception {
        // Given
        Complainant who = submittedAt(NOW.minus(Duration.ofDays(40)), "2023-03-18");
        Instant reply = NOW.minus(Duration.ofDays(20));
        Instant received = NOW.minus(Duration.ofDays(12));
        moved(who, "replied", COMPLAINT, reply);
        await(() -> states(who).equals(List.of("RUNNING -")));
        Period before = all(who).getFirst();
        assertEquals("REPLY " + reply, counted(before));

        // When: a text that was sent before the reply, then the letter, then the text, which was not needed any more
        textArrived(who, "delivered", reply.minusSeconds(1));
        textArrived(who, "confirmed", received);
        textArrived(who, "delivered", received.plusSeconds(60));
        moved(who, "replied", COMPLAINT, reply);

        // Then: one period still, of the same reply
        List<JsonNode> told = new ArrayList<>();
        for (ConsumerRecord<String, String> record : told(who, "started", 2)) {
            told.add(json.readTree(record.value()));
        }
        assertEquals(List.of("RUNNING -"), states(who));
        Period after = all(who).getFirst();
        assertEquals("RECEIPT " + received, counted(after));
        assertEquals(reply, after.factAt());
        assertTrue(after.due().at().isAfter(before.due().at()));
        assertEquals(
                List.of(
                        "REPLY " + reply + " " + before.due().at(),
                        "REPLY " + reply + " " + after.due().at()),
                told.stream()
                        .map(one -> one.path("startFact").asText() + " "
                                + one.path("startedAt").asText() + " "
                                + one.path("dueAt").asText())
                        .toList(),
                "intake knows it by its reply");
        get(citizen(who), "/api/v1/periods?complaintId=" + who.complaintId())
                .then()
                .statusCode(200)
                .body("items.countsFrom", contains("RECEIPT"))
                .body("items.dueAt", contains(after.due().at().toString()));
    }

    @Test
    void shouldTellNextReceiptOfTheNextReply() {
        // Given: two complaints of one person
        Complainant first = submittedAt(NOW.minus(Duration.ofDays(40)), "2023-03-19");
        Complainant second = Facts.submittedAgain(first, NOW.minus(Duration.ofDays(39)), "2023-03-19");
        moved(first, "replied", COMPLAINT, NOW.minus(Duration.ofDays(20)));
        moved(second, "replied", COMPLAINT, NOW.minus(Duration.ofDays(19)));
        await(() -> !all(first).isEmpty() && !all(second).isEmpty());

        // When
        textArrived(first, "delivered", NOW.minus(Duration.ofDays(18)));
        textArrived(first, "delivered", NOW.minus(Duration.ofDays(17)));

        // Then
        await(() -> counted(all(second).getFirst()).equals("RECEIPT " + NOW.minus(Duration.ofDays(17))));
        assertEquals(
                "RECEIPT " + NOW.minus(Duration.ofDays(18)), counted(all(first).getFirst()));
    }

    @Test
    void shouldGiveTheTimeForTheSecondComplaintWhenTheFirstIsNotSettledInTime() {
        // Given: accepted so long ago that the 45 days of a remote place are over
        reportIncident("2023-03-20");
        Complainant who = submittedAt(NOW.minus(Duration.ofDays(62)), "2023-03-20");
        moved(who, "triaged", COMPLAINT, NOW.minus(Duration.ofDays(61)));

        // When
        moved(who, "accepted", COMPLAINT, NOW.minus(Duration.ofDays(60)));

        // Then: from the last day of that time, once
        await(() -> !withoutReply(who).isEmpty());
        Period period = withoutReply(who).getFirst();
        Instant over =
                QuarkusTransaction.requiringNew()
                        .call(() -> deadlines.of("COMPLAINT", List.of(who.complaintId())))
                        .stream()
                        .filter(one -> one.ruleCode().equals("LC-SET1"))
                        .findFirst()
                        .orElseThrow()
                        .due()
                        .at();
        assertEquals("NO_REPLY " + over.minus(1, ChronoUnit.MICROS), counted(period));
        assertTrue(
                !period.due().at().isBefore(over.plus(Duration.ofDays(45)))
                        && period.due().at().isBefore(over.plus(Duration.ofDays(60))),
                "45 full days after it, and the next day that is worked");
        get(citizen(who), "/api/v1/periods?complaintId=" + who.complaintId())
                .then()
                .body("items.startFact", contains("NO_REPLY"))
                .body("items.state", contains("RUNNING"));
        get(citizen(submittedAt(NOW, "2023-03-21")), "/api/v1/periods?complaintId=" + who.complaintId())
                .then()
                .statusCode(200)
                .body("items", empty());

        // When: the reply comes late, and is heard of twice
        Instant late = NOW.minus(Duration.ofDays(5));
        moved(who, "replied", COMPLAINT, late);
        moved(who, "replied", COMPLAINT, late);

        // Then: the time of that reply alone counts
        await(() -> states(who).equals(List.of("RUNNING -")));
        assertEquals(
                "CUT_SHORT replied",
                withoutReply(who).getFirst().state() + " "
                        + withoutReply(who).getFirst().endedBy().orElseThrow());
        assertEquals(1, withoutReply(who).size());
    }

    private static String counted(Period period) {
        return period.inputs().startFact() + " " + period.inputs().startedAt();
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
                .filter(one -> one.fact().equals("REPLY"))
                .sorted(Comparator.comparing(Period::factAt))
                .toList();
    }

    /** Periods that began because no reply came. */
    private List<Period> withoutReply(Complainant who) {
        return QuarkusTransaction.requiringNew()
                .call(() -> periods.ofForUpdate(Subject.complaint(who.complaintId())))
                .stream()
                .filter(one -> one.fact().equals("NO_REPLY"))
                .toList();
    }

    private static String citizen(Complainant who) {
        return TestIssuer.citizen(who.personId().toString(), who.complaintId().toString());
    }

    private static void textArrived(Complainant who, String word, Instant at) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("message/" + word + ".v1"))
                .put("messageId", UUID.randomUUID().toString())
                .put("purpose", "REPLY")
                .put("personId", who.personId().toString())
                .put("at", at.toString());
        event.remove("caseId");
        Topics.send(
                "notification.message.events", who.personId().toString(), "message." + word + ".v1", event.toString());
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
