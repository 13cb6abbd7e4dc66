package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Duties.event;
import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.CO;
import static org.dongthuan.casetracking.Facts.CP;
import static org.dongthuan.casetracking.Facts.ST;
import static org.dongthuan.casetracking.Facts.UT;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.incidentEvent;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.SealStore;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SealStore.class)
class RumourTest {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> TEXT =
            Map.of("text", "Trong {listed} tài khoản: {closed} đã đóng, {open} đang xử lý.");

    @Test
    void shouldPublishWhatTwoBodiesApprovedWithFiguresOfThatMoment() {
        // Given
        String incident = reportIncident("2023-06-11");
        for (String state : List.of("NOTIFIED", "VERIFIED", "NOTIFIED", "KEPT", "KEPT", "READY")) {
            Facts.account(UUID.randomUUID(), incident, state.toLowerCase(Locale.ROOT), state, Instant.now());
        }
        Facts.account(UUID.randomUUID(), incident, "not-found", "NOT_FOUND", Instant.now());
        Facts.await(
                () -> get(CC, "/api/v1/incidents/" + incident)
                                .<Map<String, Integer>>path("totals.accountsByState")
                                .values()
                                .stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        == 7);
        String path = Rumours.assessed(incident);
        event(CO, path, "draft", TEXT).then().statusCode(200).body("state", equalTo("DRAFTED"));

        // When
        event(CC, path, "approve", NOTHING)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFTED"))
                .body("actions", not(hasItem("approve")));
        event(CC, path, "publish", NOTHING)
                .then()
                .statusCode(409)
                .body("detail", containsString("possible now: draft, approve"));
        event(ST, path, "approve", NOTHING).then().statusCode(200).body("state", equalTo("APPROVED"));
        event(CC, path, "publish", NOTHING)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("figures.listed", equalTo(6))
                .body("figures.kept", equalTo(2))
                .body("correction", equalTo("Trong 6 tài khoản: 3 đã đóng, một số đang xử lý."));

        // Then: everybody reads it, with totals that balance and tell nothing of the one still open
        String code = get(CC, "/api/v1/incidents/" + incident).path("code");
        RestAssured.get("/api/v1/public/incidents/" + code).then().statusCode(404);
        incidentEvent(CC, incident, "confirm", NOTHING);
        incidentEvent(CP, incident, "confirm", NOTHING);
        RestAssured.get("/api/v1/public/incidents/" + code)
                .then()
                .statusCode(200)
                .body("corrections.text", hasItem("Trong 6 tài khoản: 3 đã đóng, một số đang xử lý."))
                .body("accounts.total", equalTo(6))
                .body("accounts.parts.find { it.groups == ['CLOSED'] }.count", equalTo(3))
                .body("accounts.parts.find { it.groups == ['KEPT', 'OPEN'] }.count", equalTo(3));
        event(CC, path, "close", NOTHING).then().statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void shouldTakeTwoPersonsAndBothAgainForANewWording() {
        // Given
        String both = TestIssuer.officer("both-1", "CC", "UBND-19432", "19432");
        String path = Rumours.assessed(reportIncident("2023-06-12"));
        event(CC, path, "draft", TEXT);
        event(both, path, "approve", NOTHING).then().statusCode(200);

        // When, Then
        event(CC, path, "approve", NOTHING).then().statusCode(409);
        event(both, path, "approve", NOTHING).then().statusCode(422).body("code", equalTo("two-persons-required"));
        event(CO, path, "approve", NOTHING).then().statusCode(403);
        event(CO, path, "draft", TEXT).then().statusCode(200).body("approvedBy", empty());
        event(ST, path, "approve", NOTHING).then().body("state", equalTo("DRAFTED"));
        event(CC, path, "approve", NOTHING).then().body("state", equalTo("APPROVED"));
    }

    @Test
    void shouldRefuseWhatPointsToAnAuthor() {
        String incident = reportIncident("2023-06-13");
        Map<String, String> refused = Map.of(
                "Người đăng dùng số 0912 345 678", "no-phone-number",
                "Người đăng dùng số +84.912.345.678", "no-phone-number",
                "Số 01212345678", "no-phone-number",
                "Căn cước 999045000001", "no-citizen-id",
                "Căn cước ９９９０４５００００１１", "no-citizen-id",
                "CMND 191234567", "no-citizen-id",
                "Do @nguoi.dang viết", "no-handle",
                "Thư gửi a@b.example", "no-handle");
        refused.forEach((claim, rule) -> Rumours.report(Rumours.seen(incident, "TALK", claim))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("claim"))
                .body("violations[0].rule", equalTo(rule)));
        Map<String, Object> withHandle = Rumours.seen(incident, "POST", "Bài đăng");
        withHandle.put("link", "https://mxh.example/@ai-do/video/1");
        Rumours.report(withHandle).then().statusCode(422).body("violations[0].field", equalTo("link"));
        Rumours.report(Rumours.seen(incident, "TALK", "Mất 100.000.000 đồng, 1 260 000 đồng, 412 tài khoản, 9/8/2023"))
                .then()
                .statusCode(201);
    }

    @Test
    void shouldCloseWithoutCorrectionOnlyWhatIsTrueOrAnsweredElsewhere() {
        // Given
        String incident = reportIncident("2023-06-14");
        String truth = Rumours.PATH + "/" + Rumours.of(incident, "TALK", "Tài khoản được mở khi chưa hỏi dân.");
        event(CC, truth, "assess", Map.of("finding", "TRUE_COMPLAINT"));
        String open = Rumours.assessed(incident);
        String other = Rumours.assessed(incident);

        // When, Then
        event(CC, truth, "draft", TEXT).then().statusCode(422);
        event(CC, truth, "close", NOTHING).then().statusCode(200).body("state", equalTo("CLOSED"));
        event(CC, open, "close", NOTHING).then().statusCode(422).body("violations[0].field", equalTo("coveredBy"));
        Map<String, Object> covered = Map.of("coveredBy", other.substring(other.lastIndexOf('/') + 1));
        event(CC, open, "close", covered).then().statusCode(422);
        event(CC, other, "draft", TEXT);
        event(CC, other, "approve", NOTHING);
        event(ST, other, "approve", NOTHING);
        event(CC, other, "publish", NOTHING);
        event(CC, open, "close", covered).then().statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void shouldRefuseUnknownPlaceholdersAndShowTheLinkToThoseWhoAnswerOnly() {
        String path = Rumours.assessed(reportIncident("2023-06-15"));
        event(CC, path, "draft", Map.of("text", "Có {names} người"))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("known-placeholder"));
        get(UT, path).then().statusCode(200).body("link", nullValue());
        assertEquals("https://mxh.example/p/100200300400500", get(ST, path).path("link"));
    }
}
