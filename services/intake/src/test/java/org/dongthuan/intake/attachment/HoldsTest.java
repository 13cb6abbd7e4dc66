package org.dongthuan.intake.attachment;

import static org.dongthuan.intake.attachment.Uploads.CO;
import static org.dongthuan.intake.attachment.Uploads.CP;
import static org.dongthuan.intake.attachment.Uploads.get;
import static org.dongthuan.intake.attachment.Uploads.photoOf;
import static org.dongthuan.intake.attachment.Uploads.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.platform.time.Vietnam;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HoldsTest {

    private static final Map<String, String> WHY = Map.of("reasonCode", "CRIME_INVESTIGATION", "reason", "Vật chứng.");

    @Test
    void shouldHoldAndReleaseOnPolicesWordWithEachActInTheChain() {
        // Given
        String complaint = Filings.file(Filings.aFiling()).path("complaintId");
        String id = photoOf(CO, complaint, "FACE");

        // When
        Response held = act(CP, id, "hold");
        act(CP, id, "hold").then().statusCode(409);
        act(CO, id, "release").then().statusCode(403);
        Response released = act(CP, id, "release");
        act(CP, id, "release").then().statusCode(409);

        // Then
        held.then().statusCode(200).body("legalHold", equalTo(true));
        assertEquals(
                Vietnam.dayOf(Instant.now()).plusDays(30).toString(), held.path("holdReviewOn"), "rule LH-REV: P30D");
        released.then().statusCode(200).body("legalHold", equalTo(false));
        Response chain = get(CO, "/api/v1/attachments/" + id + "/custody");
        chain.then().body("items.act", contains("RECEIVED", "HELD", "RELEASED"));
        List<String> holds = chain.path("items.reference");
        assertEquals(holds.get(holds.size() - 2), holds.getLast(), "both name the same hold");
    }

    @Test
    void shouldSayByWhichRuleAndHowLongEachKindOfFileIsKeptAfterClosing() {
        String complaint = Filings.file(Filings.aFiling()).path("complaintId");
        photoOf(CO, complaint, "ID_CARD");
        photoOf(CO, complaint, "OTHER");
        String files = "/api/v1/attachments?complaintId=" + complaint;
        get(CO, files)
                .then()
                .body("items.retentionRule", contains("RT-PIC", "RT-FIL"))
                .body("items[0].retainUntil", nullValue());
        String person = get(CO, "/api/v1/complaints/" + complaint).path("personId");
        post(
                        TestIssuer.citizen(person, complaint),
                        "/api/v1/complaints/" + complaint + "/withdraw",
                        Map.of("version", 0))
                .then()
                .statusCode(200);
        get(CO, files)
                .then()
                .body(
                        "items.retainUntil",
                        contains(
                                Vietnam.dayOf(Instant.now()).plusDays(90).toString(),
                                Vietnam.dayOf(Instant.now()).plusYears(5).toString()));
    }

    private static Response act(String token, String id, String what) {
        return post(token, "/api/v1/attachments/" + id + "/" + what, WHY);
    }
}
