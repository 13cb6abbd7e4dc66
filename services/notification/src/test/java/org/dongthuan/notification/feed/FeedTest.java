package org.dongthuan.notification.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dongthuan.notification.SmsParts;
import org.dongthuan.notification.partner.Partners;
import org.dongthuan.notification.partner.Partners.Someone;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class FeedTest {

    private final Happenings here = new Happenings();

    private Someone bank;
    private Someone otherBank;
    private Someone post;
    private Someone utility;

    @BeforeEach
    void register() {
        bank = Partners.registered("BK", "INCIDENT", "CASE", "RESULT", "TASK", "ACCOUNT", "DUTY");
        otherBank = Partners.registered("BK", "INCIDENT", "CASE", "RESULT", "TASK", "ACCOUNT", "DUTY");
        post = Partners.registered("PO", "COMPLAINT", "INCIDENT", "CASE", "RESULT", "TASK", "DUTY");
        utility = Partners.registered("UT", "COMPLAINT", "INCIDENT", "CASE", "TASK");
    }

    @Test
    void shouldTellEachOrganisationWhatConcernsItAndNothingElse() {
        // When
        here.incident("reported", post, bank);
        here.submitted(utility, post);
        here.opened();
        here.listed(bank);
        here.accountMoved("sent");
        here.task(bank);
        here.obligation(post, bank);
        here.caseMoved("result-ready");

        // Then
        assertThat(
                Happenings.typesOnce(bank, 7),
                containsInAnyOrder(
                        "incident.reported.v1",
                        "case.opened.v1",
                        "account.listed.v1",
                        "account.sent.v1",
                        "task.created.v1",
                        "obligation.started.v1",
                        "case.result-ready.v1"));
        assertThat(
                Happenings.typesOnce(post, 5),
                containsInAnyOrder(
                        "incident.reported.v1",
                        "complaint.submitted.v1",
                        "case.opened.v1",
                        "obligation.started.v1",
                        "case.result-ready.v1"));
        assertThat(Happenings.typesOnce(utility, 2), containsInAnyOrder("complaint.submitted.v1", "case.opened.v1"));
        Happenings.read(otherBank, 0)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("last", equalTo(0));
        List<Integer> positions = Happenings.read(bank, 0).path("items.position");
        assertEquals(IntStream.rangeClosed(1, 7).boxed().toList(), positions);
    }

    @Test
    void shouldTellIdsOnly() {
        // When
        here.incident("reported", post, bank);
        here.submitted(utility, post);
        here.opened();
        here.listed(bank);

        // Then
        Happenings.typesOnce(bank, 3);
        Happenings.typesOnce(utility, 2);
        for (Someone partner : List.of(bank, post, utility)) {
            String feed = Happenings.read(partner, 0).asString();
            for (String contract : List.of("complaint/submitted.v1", "case/opened.v1", "account/listed.v1")) {
                for (String field : List.of("personId", "citizenIdRef", "code", "matter", "listId")) {
                    String value = EventExamples.tree(contract).path(field).asText("");
                    assertFalse(!value.isEmpty() && feed.contains(value), field + " of " + contract);
                }
            }
        }
    }

    @Test
    void shouldAppendWhatAnOrganisationMaySeeOnlyLater() {
        // Given
        here.incident("reported", post);
        here.opened();
        Happenings.typesOnce(post, 2);
        here.task(bank);
        assertEquals(List.of("task.created.v1"), Happenings.typesOnce(bank, 1));

        // When
        here.incident("confirmed", post, bank);

        // Then: behind what was read before
        Happenings.typesOnce(bank, 4);
        Happenings.read(bank, 1)
                .then()
                .body(
                        "items.type",
                        containsInAnyOrder("incident.reported.v1", "case.opened.v1", "incident.confirmed.v1"))
                .body("items.position", contains(2, 3, 4));
    }

    @Test
    void shouldShowNothingMoreOfAnIncidentToWhomItNoLongerConcerns() {
        // Given
        here.incident("reported", post, bank);
        here.opened();
        Happenings.typesOnce(bank, 2);

        // When
        here.incident("confirmed", post);

        // Then: not even the past
        Happenings.typesOnce(post, 3);
        Happenings.read(bank, 0).then().statusCode(200).body("items", empty()).body("last", equalTo(2));
    }

    @Test
    void shouldHideADenunciationFromWhomItMayBeAbout() {
        // Given
        here.submitted(utility, post);
        Happenings.typesOnce(post, 1);

        // When
        here.complaintMoved("track-added", "PETITION", "DENUNCIATION");
        here.complaintMoved("accepted", "PETITION", "DENUNCIATION");

        // Then
        assertEquals(List.of("complaint.submitted.v1", "complaint.accepted.v1"), Happenings.typesOnce(utility, 2));
        Happenings.read(post, 0).then().body("items", empty());
    }

    @Test
    void shouldNumberAnEventOnceHoweverOftenItComes() {
        // Given
        String id = here.incident("reported", bank);
        Happenings.typesOnce(bank, 1);

        // When
        Topics.send(
                "case-tracking.incident.events",
                here.incident.toString(),
                "incident.reported.v1",
                "{\"incidentId\":\"%s\",\"organisations\":[{\"role\":\"BK\",\"org\":\"%s\"}]}"
                        .formatted(here.incident, bank.org()),
                id);
        here.incident("confirmed", bank);

        // Then
        assertEquals(List.of("incident.reported.v1", "incident.confirmed.v1"), Happenings.typesOnce(bank, 2));
    }

    @Test
    void shouldServeNobodyButTheRegisteredClientOfTheOrganisation() {
        for (String token : List.of(
                TestIssuer.officer("bk-1", "BK", bank.org()),
                TestIssuer.partner("gateway", "BK", bank.org()),
                TestIssuer.partner(otherBank.clientId(), "BK", bank.org()),
                TestIssuer.partner(bank.clientId(), "BK", otherBank.org()))) {
            given().auth().oauth2(token).get("/api/v1/partner/events").then().statusCode(404);
        }
        given().auth()
                .oauth2(TestIssuer.partner(bank.clientId(), "SERVICE", bank.org()))
                .get("/api/v1/partner/events")
                .then()
                .statusCode(403);
    }

    @Test
    void shouldKeepASuspendedPartnersPlace() {
        // Given
        here.incident("reported", bank, post);
        Happenings.typesOnce(bank, 1);
        Partners.step(bank.id(), "suspend", Map.of("version", 0, "reasonCode", "KEY_LEAKED"))
                .then()
                .statusCode(200);

        // When
        here.incident("confirmed", bank, post);
        Happenings.typesOnce(post, 2);
        Happenings.read(bank, 0).then().statusCode(403);
        Partners.step(bank.id(), "resume", Map.of("version", 1)).then().statusCode(200);

        // Then
        Happenings.read(bank, 1).then().body("items.type", contains("incident.confirmed.v1"));
    }

    @Test
    void shouldTellOnlyWhatThePartnerIsRegisteredFor() {
        // Given
        Someone narrow = Partners.registered("BK", "ACCOUNT");

        // When
        here.incident("reported", narrow, bank);
        here.listed(narrow);
        Happenings.typesOnce(bank, 1);

        // Then
        assertEquals(List.of("account.listed.v1"), Happenings.typesOnce(narrow, 1));
    }

    @Test
    void shouldRefusePositionsThatCannotBe() {
        Happenings.read(bank, 7).then().statusCode(422).body("violations.rule", contains("feed-position"));
        Happenings.read(bank, -1).then().statusCode(422).body("violations.rule", contains("feed-position"));
        given().auth()
                .oauth2(bank.token())
                .get("/api/v1/partner/events?limit=101")
                .then()
                .statusCode(422);
    }
}
