package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.await;
import static org.dongthuan.casetracking.Facts.code;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.send;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dongthuan.casetracking.incident.proposal.ProposeIncident;
import org.dongthuan.casetracking.membership.ComplaintRef;
import org.dongthuan.casetracking.membership.ComplaintRefs;
import org.dongthuan.casetracking.membership.Membership;
import org.dongthuan.platform.messaging.EventsHandled;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** The system proposes an incident when like complaints come close together. Each test has a matter of its own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProposalTest {

    private static final String PLACE = "19435";
    private static final String CC = TestIssuer.officer("cc-35", "CC", "UBND-19435", PLACE);

    @Inject
    Sql sql;

    @Inject
    ComplaintRefs complaints;

    @Inject
    Membership membership;

    @Inject
    ProposeIncident proposals;

    @Inject
    Event<EventsHandled> handled;

    @Test
    void shouldProposeOneIncidentForThreeLikeComplaintsHoweverTheyArrive() {
        // Given: two complaints, each told twice, the later one first
        String late = filed("WAVE_ONE", "2021-05-03T04:30:00Z");
        String early = filed("WAVE_ONE", "2021-05-03T03:00:00Z");
        filed(late, "WAVE_ONE", "2021-05-03T04:30:00Z");
        filed(early, "WAVE_ONE", "2021-05-03T03:00:00Z");
        String after = filed("WAVE_ONE_AFTER", "2021-05-03T03:00:00Z");
        awaitKnown(after);
        assertEquals(0, incidents("WAVE_ONE"));

        // When
        String third = filed("WAVE_ONE", "2021-05-03T04:00:00Z");

        // Then
        String incident = awaitIncident("WAVE_ONE");
        get(CC, "/api/v1/incidents/" + incident)
                .then()
                .body("state", equalTo("REPORTED"))
                .body("proposedBy", equalTo("LIKE-COMPLAINTS"))
                .body("windowFrom", equalTo("2021-05-02T17:00:00Z"))
                .body("windowTo", equalTo("2021-05-03T17:00:00Z"));
        get(CC, "/api/v1/incidents/" + incident + "/members")
                .then()
                .body("items.complaintId", containsInAnyOrder(late, early, third))
                .body("items.ruleCode", everyItem(equalTo("LIKE-COMPLAINTS")));

        // And: a second wave proposes none while this one is open
        for (int i = 0; i < 3; i++) {
            after = filed("WAVE_ONE", "2021-05-04T03:00:00Z");
        }
        awaitKnown(after);
        awaitKnown(filed("WAVE_ONE_AFTER", "2021-05-09T03:00:00Z"));
        assertEquals(1, incidents("WAVE_ONE"));
    }

    @Test
    void shouldNotProposeADismissedOneAgainButTheNextThreeComplaints() {
        // Given
        List<String> first = three("WAVE_TWO", "2021-05-05T03:00:00Z");
        String incident = awaitIncident("WAVE_TWO");

        // When
        send(CC, "/api/v1/incidents/" + incident + "/dismiss", Map.of("version", 0, "reasonCode", "NOT_ONE_MATTER"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISMISSED"));
        filed(first.getFirst(), "WAVE_TWO", "2021-05-05T03:00:00Z");
        filed("WAVE_TWO", "2021-05-05T03:10:00Z");
        awaitKnown(filed("WAVE_TWO", "2021-05-05T03:10:00Z"));

        // Then: its complaints are free again, yet count no more
        assertEquals(1, incidents("WAVE_TWO"));
        get(CC, "/api/v1/incidents/" + incident + "/members").then().body("items", empty());
        filed("WAVE_TWO", "2021-05-05T03:20:00Z");
        await(() -> incidents("WAVE_TWO") == 2);
    }

    @Test
    void shouldLetAnAgencysReportTakeUpTheProposal() {
        // Given
        three("WAVE_THREE", "2021-05-06T03:00:00Z");
        String incident = awaitIncident("WAVE_THREE");

        // When
        Map<String, Object> report = report("WAVE_THREE", "2021-05-06");

        // Then
        send(CC, "/api/v1/incidents", report)
                .then()
                .statusCode(201)
                .body("id", equalTo(incident))
                .body("windowTo", equalTo("2021-05-06T04:15:00Z"))
                .body("organisations.org", containsInAnyOrder("BD-SH"));
        get(CC, "/api/v1/incidents/" + incident + "/members").then().body("items", hasSize(3));
        assertEquals(1, incidents("WAVE_THREE"));
    }

    @Test
    void shouldNarrowTheListToProposalsByStateAndPlaceWithinTheScope() {
        // Given: one proposed and dismissed, one proposed, one reported
        three("WAVE_FOUR", "2021-05-10T03:00:00Z");
        String dismissed = awaitIncident("WAVE_FOUR");
        send(CC, "/api/v1/incidents/" + dismissed + "/dismiss", Map.of("version", 0, "reasonCode", "NOT_ONE_MATTER"))
                .then()
                .statusCode(200);
        three("WAVE_FIVE", "2021-05-11T03:00:00Z");
        String proposed = awaitIncident("WAVE_FIVE");
        String reported =
                send(CC, "/api/v1/incidents", report("WAVE_SIX", "2021-05-12")).path("id");

        // Then
        List<String> open = listed(CC, "proposed=true&state=REPORTED");
        assertTrue(open.contains(proposed) && !open.contains(dismissed) && !open.contains(reported));
        assertTrue(
                listed(CC, "proposed=true&state=REPORTED&state=DISMISSED").containsAll(List.of(proposed, dismissed)));
        String code = get(CC, "/api/v1/incidents/" + proposed).path("code");
        assertEquals(List.of(proposed), listed(CC, "code=" + code));
        List<String> byAgencies = listed(CC, "proposed=false");
        assertTrue(byAgencies.contains(reported) && !byAgencies.contains(proposed));
        assertTrue(listed(CC, "placeCode=" + PLACE).containsAll(List.of(proposed, dismissed, reported)));
        assertEquals(List.of(), listed(CC, "placeCode=19432"));
        assertEquals(List.of(), listed(Facts.CC, "placeCode=" + PLACE), "a filter opens no other commune");
    }

    @Test
    void shouldGoOnToTheNextPageWithinTheFilter() {
        // Given
        three("WAVE_SEVEN", "2021-05-13T03:00:00Z");
        three("WAVE_EIGHT", "2021-05-14T03:00:00Z");
        List<String> two = List.of(awaitIncident("WAVE_SEVEN"), awaitIncident("WAVE_EIGHT"));
        send(CC, "/api/v1/incidents", report("WAVE_NINE", "2021-05-15")).then().statusCode(201);

        // When
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = get(CC, "/api/v1/incidents?proposed=true&limit=1" + next);
            seen.addAll(page.path("items.id"));
            next = page.path("next") == null ? null : "&after=" + page.path("next");
        }

        // Then
        assertTrue(seen.containsAll(two));
        assertEquals(seen.size(), seen.stream().distinct().count());
        assertEquals(seen, listed(CC, "proposed=true"));
    }

    @Test
    void shouldProposeOnceWhenSeveralInstancesHearOfThemAtTheSameTime() throws Exception {
        // When: eight complaints, each in a transaction of its own, all at once
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService instances = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                running.add(
                        instances.submit(() -> QuarkusTransaction.requiringNew().run(this::hear)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }

        // Then: one incident, and every one of them its member
        assertEquals(1, incidents("ACCOUNT_WITHOUT_CONSENT"));
        get(CC, "/api/v1/incidents/" + awaitIncident("ACCOUNT_WITHOUT_CONSENT") + "/members")
                .then()
                .body("items", hasSize(8));
    }

    private void hear() {
        ComplaintRef complaint = new ComplaintRef(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ref",
                code(),
                "ACCOUNT_WITHOUT_CONSENT",
                "BANK_ACCOUNT",
                PLACE,
                null,
                null,
                LocalDate.parse("2021-05-07"),
                Instant.parse("2021-05-07T03:00:00Z"));
        complaints.add(complaint);
        if (membership.place(complaint.complaintId()).isEmpty()) {
            proposals.seen(complaint);
        }
        handled.fire(new EventsHandled());
    }

    private static List<String> listed(String token, String filter) {
        return get(token, "/api/v1/incidents?limit=100&" + filter).path("items.id");
    }

    private static Map<String, Object> report(String matter, String day) {
        return Map.of(
                "placeCode",
                PLACE,
                "province",
                "45",
                "matter",
                matter,
                "product",
                "BANK_ACCOUNT",
                "windowFrom",
                day + "T00:00:00Z",
                "windowTo",
                day + "T04:15:00Z",
                "organisations",
                List.of(Map.of("role", "PO", "org", "BD-SH")));
    }

    private static List<String> three(String matter, String at) {
        return List.of(filed(matter, at), filed(matter, at), filed(matter, at));
    }

    private static String filed(String matter, String at) {
        return filed(UUID.randomUUID().toString(), matter, at);
    }

    /** What happened, happened on the day of filing. */
    private static String filed(String id, String matter, String at) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("complaint/submitted.v1"))
                .put("complaintId", id)
                .put("personId", UUID.randomUUID().toString())
                .put("code", code())
                .put("placeCode", PLACE)
                .put("matter", matter)
                .put("occurredOn", at.substring(0, 10))
                .put("submittedAt", at);
        event.remove("partnerOrg");
        Topics.send("intake.complaint.events", id, "complaint.submitted.v1", event.toString());
        return id;
    }

    private void awaitKnown(String complaint) {
        await(() -> count("select count(*) as n from complaint_ref where complaint_id = ?::uuid", complaint) == 1);
    }

    private String awaitIncident(String matter) {
        await(() -> incidents(matter) == 1);
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one(
                                "select id from incident where matter = ? and place_code = ?",
                                row -> row.uuid("id").toString(),
                                matter,
                                PLACE)
                        .orElseThrow());
    }

    private int incidents(String matter) {
        return count("select count(*) as n from incident where place_code = '19435' and matter = ?", matter);
    }

    private int count(String query, String value) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one(query, row -> (int) row.number("n"), value).orElseThrow());
    }
}
