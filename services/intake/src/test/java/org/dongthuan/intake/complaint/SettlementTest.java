package org.dongthuan.intake.complaint;

import static io.restassured.RestAssured.given;
import static org.dongthuan.intake.complaint.Filings.aFiling;
import static org.dongthuan.intake.complaint.Filings.aFilingOf;
import static org.dongthuan.intake.complaint.Filings.file;
import static org.dongthuan.intake.complaint.Filings.newCitizenId;
import static org.dongthuan.intake.complaint.Officers.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** What happens to a complaint beyond the straight way: refusal, forwarding, several tracks, dispute, reopening. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SettlementTest {

    @Test
    void shouldRefuseOnlyByTwoPersonsAndTellThePersonReasonAndRemedies() {
        // Given
        String id = file(aFiling()).path("complaintId");
        send(CO, id, "take").statusCode(200);

        // Then: nobody has proposed it, and who proposes it does not decide it
        send(CC, id, "decline").statusCode(422).body("code", equalTo("two-persons-required"));
        send(CC, id, "propose-decline", Map.of("reasonCode", "NO_TIME", "text", "Có thể khởi kiện tại tòa."))
                .statusCode(422)
                .body("violations.rule", contains("listed-reason"));
        send(CC, id, "propose-decline", Map.of("reasonCode", "TIME_BARRED"))
                .statusCode(422)
                .body("violations.field", contains("text"));
        send(CC, id, "propose-decline", Map.of("reasonCode", "TIME_BARRED", "text", "Có thể khởi kiện tại tòa."))
                .statusCode(200);
        send(CC, id, "decline").statusCode(422).body("code", equalTo("two-persons-required"));
        citizen(id).body("decline", nullValue());
        send(CC2, id, "decline").statusCode(200).body("state", equalTo("NOT_ACCEPTED"));
        citizen(id)
                .body("decline.reasonCode", equalTo("TIME_BARRED"))
                .body("decline.remedies", equalTo("Có thể khởi kiện tại tòa."));
    }

    @Test
    void shouldDropAProposedRefusalWhenTheComplaintIsAccepted() {
        String id = file(aFiling()).path("complaintId");
        send(CO, id, "take").statusCode(200);
        send(CO, id, "propose-decline", Map.of("reasonCode", "NO_GROUNDS", "text", "Khiếu nại lên cấp trên."))
                .statusCode(200)
                .body("decline.reasonCode", equalTo("NO_GROUNDS"));
        send(CC, id, "accept").statusCode(200).body("decline", nullValue());
    }

    @Test
    void shouldTellThePersonWhatTheyWereLastAskedForUntilTheyAnswer() {
        // Given
        String id = file(aFiling()).path("complaintId");
        send(CO, id, "take").statusCode(200).body("askedFor", nullValue());
        send(CO, id, "ask-info", Map.of("reasonCode", "FACTS")).statusCode(200).body("askedFor", equalTo("FACTS"));
        send(CO, id, "answer").statusCode(200).body("askedFor", nullValue());

        // When
        send(CO, id, "ask-info", Map.of("reasonCode", "PAPERS")).statusCode(200);

        // Then
        citizen(id).body("askedFor", equalTo("PAPERS"));
    }

    @Test
    void shouldKeepWhatThePersonAnswersForThoseWhoMayReadIt() {
        // Given
        String id = file(aFiling()).path("complaintId");
        send(CO, id, "take").statusCode(200);
        send(CO, id, "ask-info", Map.of("reasonCode", "FACTS")).statusCode(200);

        // When
        send(CO, id, "answer", Map.of("text", "Chị ấy chụp lúc tôi ký hợp đồng điện."))
                .statusCode(200);
        send(CO, id, "ask-info", Map.of("reasonCode", "PAPERS")).statusCode(200);
        send(CO, id, "answer").statusCode(200);

        // Then
        citizen(id)
                .body("answers.askedFor", contains("FACTS", "PAPERS"))
                .body("answers[0].text", equalTo("Chị ấy chụp lúc tôi ký hợp đồng điện."))
                .body("answers[0].role", equalTo("CO"))
                .body("answers[1].text", nullValue());
        read(TestIssuer.officer("po-1", "PO", "BD-SH"), id)
                .statusCode(200)
                .body("answers", nullValue())
                .body("narrative", nullValue());
    }

    @Test
    void shouldForwardToTheCompetentCommuneWithALinkedRecord() {
        // Given
        String id = file(aFiling()).path("complaintId");
        send(CO, id, "take").statusCode(200);

        // Then
        send(CO, id, "forward", Map.of("reasonCode", "NOT_COMPETENT", "targetPlace", "19432"))
                .statusCode(422)
                .body("violations.rule", contains("other-place"));
        send(CO, id, "forward", Map.of("reasonCode", "NOT_COMPETENT", "targetPlace", "00001"))
                .statusCode(422)
                .body("violations.rule", contains("place-served"));
        String record = send(CO, id, "forward", Map.of("reasonCode", "NOT_COMPETENT", "targetPlace", "19435"))
                .statusCode(200)
                .body("state", equalTo("REDIRECTED"))
                .extract()
                .path("redirectedTo");
        read(NEIGHBOUR, record)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("redirectedFrom", equalTo(id))
                .body("narrative", equalTo("Họ chụp căn cước của tôi rồi mở tài khoản, tôi không đồng ý."));
        read(NEIGHBOUR, id).statusCode(404);
    }

    @Test
    void shouldLetAnotherBodySettleADisputeAndSendTheNextOneToTheCourt() {
        // Given a reply of the commune
        String id = replied();

        // Then
        String person = read(CC, id).extract().path("personId");
        String citizen = TestIssuer.citizen(person, id);
        send(citizen, id, "dispute").statusCode(422).body("violations.field", contains("text"));
        send(citizen, id, "dispute", Map.of("text", "Tôi không đồng ý."))
                .statusCode(200)
                .body("state", equalTo("DISPUTED"));
        send(CC2, id, "assign-level2").statusCode(422).body("violations.rule", contains("other-body"));
        send(HIGHER_DESK, id, "assign-level2")
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("level", equalTo(2));
        send(CC, id, "reply", Map.of("text", "Như cũ."))
                .statusCode(422)
                .body("violations.rule", contains("settling-body"));
        send(HIGHER_CHAIR, id, "reply", Map.of("text", "Đã giải quyết lần hai."))
                .statusCode(200)
                .body("state", equalTo("REPLIED"));
        send(citizen, id, "dispute", Map.of("text", "Vẫn không đồng ý."))
                .statusCode(422)
                .body("violations.rule", contains("court-next"));
    }

    @Test
    void shouldReopenAClosedComplaintForAReason() {
        String id = replied();
        String person = read(CC, id).extract().path("personId");
        send(TestIssuer.citizen(person, id), id, "confirm").statusCode(200);
        send(CC, id, "reopen").statusCode(422).body("violations.field", contains("reasonCode"));
        send(CC, id, "reopen", Map.of("reasonCode", "NEW_FACTS"))
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"));
    }

    @Test
    void shouldStopTheClockOnlyForARelatedResult() {
        String id = file(aFiling()).path("complaintId");
        send(CO, id, "take").statusCode(200);
        send(CC, id, "accept").statusCode(200);
        send(CO, id, "start").statusCode(200);
        send(CO, id, "suspend", Map.of("reasonCode", "BUSY"))
                .statusCode(422)
                .body("violations.rule", contains("related-result-only"));
        send(CO, id, "suspend", Map.of("reasonCode", "WAITING_RELATED_RESULT")).statusCode(200);
    }

    @Test
    void shouldShowWhoADenouncerIsToTheNamedHandlerOnly() {
        // Given
        String citizenId = newCitizenId();
        String id = file(aFilingOf(citizenId)).path("complaintId");
        String other = file(aFilingOf(citizenId)).path("complaintId");
        send(CO, id, "take", Map.of("track", "PETITION")).statusCode(200);
        String person = read(CO, id).extract().path("personId");
        send(CO, id, "add-track", Map.of("track", "PETITION"))
                .statusCode(422)
                .body("violations.rule", contains("new-track"));
        send(CO, id, "add-track", Map.of("track", "DENUNCIATION"))
                .statusCode(200)
                .body("tracks", contains("PETITION", "DENUNCIATION"));

        // Then
        read(CO, id).body("fullName", notNullValue()).body("narrative", notNullValue());
        for (String stranger : new String[] {CC, TestIssuer.officer("po-1", "PO", "BD-SH")}) {
            read(stranger, id)
                    .statusCode(200)
                    .body("fullName", nullValue())
                    .body("personId", nullValue())
                    .body("citizenId", nullValue())
                    .body("phone", nullValue())
                    .body("narrative", nullValue());
        }
        given().auth()
                .oauth2(CC)
                .contentType(ContentType.JSON)
                .body(Map.of("q", "ho thi xuan", "limit", 100))
                .post("/api/v1/complaints/search")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        given().auth()
                .oauth2(CC)
                .get("/api/v1/complaints?limit=100&personId=" + person)
                .then()
                .body("items.id", contains(other));
        given().auth()
                .oauth2(CC)
                .get("/api/v1/complaints/" + other + "/duplicates")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    private static ValidatableResponse citizen(String id) {
        String person = read(CC, id).extract().path("personId");
        return read(TestIssuer.citizen(person, id), id).statusCode(200);
    }
}
