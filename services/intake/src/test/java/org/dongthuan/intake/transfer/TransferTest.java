package org.dongthuan.intake.transfer;

import static org.dongthuan.intake.attachment.Uploads.CC;
import static org.dongthuan.intake.attachment.Uploads.CO;
import static org.dongthuan.intake.attachment.Uploads.CP;
import static org.dongthuan.intake.attachment.Uploads.POST;
import static org.dongthuan.intake.attachment.Uploads.get;
import static org.dongthuan.intake.attachment.Uploads.post;
import static org.dongthuan.intake.attachment.Uploads.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.platform.time.Vietnam;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** A complaint goes to an agency that does not work on complaints here, and the agency says that it has it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TransferTest {

    private static final String COMPLAINTS = "/api/v1/complaints/";
    private static final String TRANSFERS = "/api/v1/transfers/";
    private static final String CO_ELSEWHERE = TestIssuer.officer("co-2", "CO", "UBND-19435", "19435");

    @Test
    void shouldListTheAgenciesOfTheDayToThoseWhoForward() {
        get(CO, "/api/v1/agencies")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("TA-SH", "TT-45", "LD-45", "NTD-45"))
                .body("items.find { it.code == 'TA-SH' }.nameVi", equalTo("Tòa án nhân dân khu vực Sông Hiền"));
        get(CP, "/api/v1/agencies").then().statusCode(403);
    }

    @Test
    void shouldTakeEitherACommuneOrAnAgencyOfTheRegister() {
        String id = taken();
        refused(id, Map.of(), "targetPlace", "one-target");
        refused(id, Map.of("targetPlace", "19435", "targetAgency", "TT-45"), "targetAgency", "one-target");
        refused(id, Map.of("targetAgency", "TT-99"), "targetAgency", "in-register");
        get(CO, COMPLAINTS + id).then().body("state", equalTo("TRIAGE")).body("transfer", nullValue());
    }

    @Test
    void shouldPassAComplaintOnUnderANumberAndTellWhoHasItSinceWhen() {
        // When
        String id = taken();
        Response forwarded = forward(id, "TT-45");

        // Then
        forwarded
                .then()
                .statusCode(200)
                .body("state", equalTo("REDIRECTED"))
                .body("redirectedTo", nullValue())
                .body("actions", empty())
                .body("transfer.agency.code", equalTo("TT-45"))
                .body("transfer.agency.nameVi", equalTo("Thanh tra tỉnh"))
                .body("transfer.reasonCode", equalTo("NOT_COMPETENT"))
                .body("transfer.sentOrg", equalTo("UBND-19432"))
                .body("transfer.state", equalTo("SENT"))
                .body("transfer.actions", contains("acknowledge"));
        String citizen = TestIssuer.citizen(forwarded.path("personId"), id);
        get(citizen, COMPLAINTS + id)
                .then()
                .body("transfer.agency.code", equalTo("TT-45"))
                .body("transfer.sentAt", notNullValue())
                .body("transfer.actions", empty());
        // Whom it is about knows that it went on, not where to; no list tells anybody.
        get(POST, COMPLAINTS + id).then().body("state", equalTo("REDIRECTED")).body("transfer", nullValue());
        get(CO, "/api/v1/complaints?code=" + forwarded.path("code"))
                .then()
                .body("items[0].state", equalTo("REDIRECTED"))
                .body("items[0].transfer", nullValue());
        forward(id, "TA-SH").then().statusCode(409);
    }

    @Test
    void shouldGiveEachTransferOfAYearTheNextNumberOfItsCommune() {
        List<String> ids = Stream.generate(TransferTest::taken).limit(6).toList();
        List<CompletableFuture<Response>> answers = ids.stream()
                .map(id -> CompletableFuture.supplyAsync(() -> forward(id, "LD-45")))
                .toList();
        Set<Integer> numbers = new HashSet<>();
        String year = "/" + today().getYear() + "/PC-19432";
        for (CompletableFuture<Response> answer : answers) {
            String number = answer.join().path("transfer.number");
            assertEquals(year, number.substring(number.indexOf('/')));
            numbers.add(Integer.valueOf(number.substring(0, number.indexOf('/'))));
        }
        int first = numbers.stream().min(Integer::compare).orElseThrow();
        assertEquals(Set.of(first, first + 1, first + 2, first + 3, first + 4, first + 5), numbers, "none is left out");
    }

    @Test
    void shouldPublishTheAgencysCodeAndNothingOfThePerson() {
        String id = taken();
        forward(id, "NTD-45").then().statusCode(200);
        ConsumerRecord<String, String> event = Topics.readUntil(
                        "intake.complaint.events",
                        records -> records.stream().anyMatch(record -> isRedirect(record, id)),
                        Duration.ofSeconds(20))
                .stream()
                .filter(record -> isRedirect(record, id))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(), EventExamples.faults("complaint/moved.v1", event.value()));
        assertEquals("NTD-45", event.value().replaceFirst(".*\"targetAgency\":\"([A-Z0-9-]*)\".*", "$1"));
        assertFalse(event.value().contains("redirectedTo"));
        assertFalse(event.value().contains("Hồ Thị"), "no name");
    }

    @Test
    void shouldTakeNoDayBeforeItWentOutOrYetToComeAndNoMissingNumber() {
        String transfer = forward(taken(), "TT-45").path("transfer.id");
        List<List<String>> rules = Stream.of(today().minusDays(1), today().plusDays(1))
                .map(day -> acknowledge(CO, transfer, 0, day).<List<String>>path("violations.rule"))
                .toList();
        assertEquals(List.of(List.of("not-before-sent"), List.of("not-in-future")), rules);
        post(CO, TRANSFERS + transfer + "/acknowledge", Map.of("version", 0, "receivedOn", today().toString()))
                .then()
                .statusCode(422)
                .body("violations.field", contains("agencyNumber"));
    }

    @Test
    void shouldTakeTheAgencysWordFromItsOwnCommuneOnWhatIsShownOnly() {
        String transfer = forward(taken(), "TT-45").path("transfer.id");
        List<Integer> statuses = List.of(
                acknowledge(CO, transfer, 7, today()).statusCode(),
                acknowledge(CO_ELSEWHERE, transfer, 0, today()).statusCode());
        assertEquals(List.of(409, 404), statuses);
    }

    @Test
    void shouldKeepOnceWhenTheAgencyReceivedItAndUnderWhichNumber() {
        String id = taken();
        String transfer = forward(id, "TT-45").path("transfer.id");
        acknowledge(CC, transfer, 0, today())
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("agencyNumber", equalTo("218/TTr-ĐN"))
                .body("actions", empty())
                .body("version", equalTo(1));
        acknowledge(CO, transfer, 1, today()).then().statusCode(409).body("code", equalTo("wrong-state"));
        String person = get(CO, COMPLAINTS + id).path("personId");
        get(TestIssuer.citizen(person, id), COMPLAINTS + id)
                .then()
                .body("transfer.receivedOn", equalTo(today().toString()))
                .body("transfer.agencyNumber", equalTo("218/TTr-ĐN"));
        get(CO, TRANSFERS + transfer).then().statusCode(200).body("complaintId", equalTo(id));
    }

    @Test
    void shouldListToACommuneWhatNoAgencyHasAcknowledgedYet() {
        String waiting = forward(taken(), "TT-45").path("transfer.id");
        String told = forward(taken(), "TT-45").path("transfer.id");
        acknowledge(CO, told, 0, today()).then().statusCode(200);
        get(CO, "/api/v1/transfers?state=SENT&limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(waiting))
                .body("items.id", not(hasItem(told)))
                .body("items[0].agency.code", notNullValue());
        get(CO, "/api/v1/transfers?limit=1")
                .then()
                .body("items.id", contains(told))
                .body("next", notNullValue());
        get(CO_ELSEWHERE, "/api/v1/transfers").then().statusCode(200).body("items", empty());
    }

    private static boolean isRedirect(ConsumerRecord<String, String> record, String id) {
        return id.equals(record.key()) && record.value().contains("\"to\":\"REDIRECTED\"");
    }

    private static Response acknowledge(String token, String transfer, int version, LocalDate on) {
        return post(
                token,
                TRANSFERS + transfer + "/acknowledge",
                Map.of("version", version, "receivedOn", on.toString(), "agencyNumber", "218/TTr-ĐN"));
    }

    private static void refused(String id, Map<String, Object> target, String field, String rule) {
        forward(id, target)
                .then()
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.rule", contains(rule));
    }

    private static Response forward(String id, String agency) {
        return forward(id, Map.of("targetAgency", agency));
    }

    private static Response forward(String id, Map<String, Object> target) {
        Map<String, Object> body = new HashMap<>(target);
        body.put("version", get(CO, COMPLAINTS + id).<Integer>path("version"));
        body.put("reasonCode", "NOT_COMPETENT");
        return post(CO, COMPLAINTS + id + "/forward", body);
    }

    private static String taken() {
        String id = Filings.file(Filings.aFiling()).path("complaintId");
        take(id, "PETITION");
        return id;
    }

    private static LocalDate today() {
        return LocalDate.now(Vietnam.ZONE);
    }
}
