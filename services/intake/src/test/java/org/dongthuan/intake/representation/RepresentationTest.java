package org.dongthuan.intake.representation;

import static org.dongthuan.intake.attachment.Uploads.CO;
import static org.dongthuan.intake.attachment.Uploads.get;
import static org.dongthuan.intake.attachment.Uploads.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** LC-REP: Decree 124/2020 art. 6. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RepresentationTest {

    private static final String GROUPS = "/api/v1/representations";
    private static final String CO_ELSEWHERE = TestIssuer.officer("co-2", "CO", "UBND-19435", "19435");

    @Test
    void shouldTakeAsManyRepresentativesAsTheSizeOfTheGroupAllows() {
        List<String> people = complaints(11);
        refused(people.subList(0, 4), 1, "complaintIds", "LC-REP");
        refused(people.subList(0, 5), 3, "representativeIds", "LC-REP")
                .then()
                .body("violations[0].message", containsString("124/2020"));
        refused(people.subList(0, 10), 3, "representativeIds", "LC-REP");
        refused(people, 6, "representativeIds", "LC-REP");

        form(people, people.subList(0, 5))
                .then()
                .statusCode(201)
                .body("members", equalTo(11))
                .body("representatives", equalTo(5))
                .body("known", hasSize(11))
                .body("known[0].representative", equalTo(true))
                .body("known[5].representative", equalTo(false));
    }

    @Test
    void shouldRefuseAGroupThatIsNotOneComplaintOfManyPeople() {
        List<String> people = complaints(5);
        refusedFor(with(people, UUID.randomUUID().toString()), "known");
        refusedFor(with(people, file("matter", "STAFF_CONDUCT")), "same-matter");
        refusedFor(with(people, file("placeCode", "19435")), "known");
        String twice = Filings.newCitizenId();
        refusedFor(with(with(people, file("citizenId", twice)), file("citizenId", twice)), "one-complaint-a-person");
        String denounced = file("matter", "ACCOUNT_WITHOUT_CONSENT");
        post(CO, "/api/v1/complaints/" + denounced + "/take", Map.of("version", 0, "track", "DENUNCIATION"))
                .then()
                .statusCode(200);
        refusedFor(with(people, denounced), "denouncer-protected");
        form(people, complaints(1)).then().statusCode(422).body("violations.rule", contains("among-the-members"));
        Map<String, Object> noPaper =
                Map.of("complaintIds", people, "representativeIds", people.subList(0, 1), "documentRef", " ");
        post(CO, GROUPS, noPaper).then().statusCode(422).body("violations.field", contains("documentRef"));
    }

    @Test
    void shouldLetOneGroupAtATimeSpeakForAComplaint() {
        List<String> people = complaints(5);
        String group = form(people, people.subList(0, 2)).path("id");
        refusedFor(with(people, complaints(1).getFirst()), "one-group-at-a-time");

        Map<String, Object> anew = Map.of("version", 0, "reasonCode", "CHOSEN_ANEW");
        post(CO_ELSEWHERE, GROUPS + "/" + group + "/end", anew).then().statusCode(404);
        post(CO, GROUPS + "/" + group + "/end", anew)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("actions", empty());
        post(CO, GROUPS + "/" + group + "/end", Map.of("version", 1, "reasonCode", "CHOSEN_ANEW"))
                .then()
                .statusCode(409);

        form(people, people.subList(1, 3)).then().statusCode(201);
    }

    @Test
    void shouldShowAMemberTheGroupAndNobodyElseInIt() {
        List<String> people = complaints(5);
        String group = form(people, people.subList(0, 1)).path("id");
        String person = get(CO, "/api/v1/complaints/" + people.getLast()).path("personId");
        String member = TestIssuer.citizen(person, UUID.randomUUID().toString());
        get(member, GROUPS).then().body("items.id", contains(group)).body("items.known", everyItem(equalTo(null)));
        get(member, GROUPS + "/" + group)
                .then()
                .statusCode(200)
                .body("members", equalTo(5))
                .body("known.complaintId", contains(people.getLast()))
                .body("known.representative", contains(false));
        String stranger = TestIssuer.citizen(
                UUID.randomUUID().toString(), UUID.randomUUID().toString());
        get(stranger, GROUPS).then().body("items", empty());
        get(stranger, GROUPS + "/" + group).then().statusCode(404);
        get(CO_ELSEWHERE, GROUPS + "/" + group).then().statusCode(404);
    }

    private static List<String> complaints(int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> file("matter", "ACCOUNT_WITHOUT_CONSENT"))
                .toList();
    }

    private static String file(String field, String value) {
        Map<String, Object> filing = field.equals("citizenId") ? Filings.aFilingOf(value) : Filings.aFiling();
        if (!field.equals("citizenId")) {
            filing.put(field, value);
        }
        return Filings.file(filing).path("complaintId");
    }

    private static List<String> with(List<String> people, String another) {
        List<String> more = new ArrayList<>(people);
        more.add(another);
        return more;
    }

    private static Response form(List<String> people, int representatives) {
        return form(people, people.subList(0, representatives));
    }

    private static Response form(List<String> people, List<String> representatives) {
        return post(
                CO,
                GROUPS,
                Map.of("complaintIds", people, "representativeIds", representatives, "documentRef", "01/BB-CND"));
    }

    private static Response refused(List<String> people, int representatives, String field, String rule) {
        Response answer = form(people, representatives);
        answer.then().statusCode(422).body("violations.field", contains(field)).body("violations.rule", contains(rule));
        return answer;
    }

    private static void refusedFor(List<String> people, String rule) {
        refused(people, 1, "complaintIds", rule);
    }
}
