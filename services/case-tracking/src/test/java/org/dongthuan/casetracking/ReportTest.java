package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Duties.signature;
import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.CO;
import static org.dongthuan.casetracking.Facts.CP;
import static org.dongthuan.casetracking.Facts.SB;
import static org.dongthuan.casetracking.Facts.ST;
import static org.dongthuan.casetracking.Facts.UT;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
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
class ReportTest {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String PO = TestIssuer.officer("po-1", "PO", "BD-SH");

    @Test
    void shouldSignSendAndReceiveWhatWasCountedWhenItWasDrafted() {
        // Given
        String incident = reportIncident("2023-06-21");
        account(incident, "READY");
        String path = drafted(UT, incident);
        account(incident, "NOTIFIED");

        // When
        event(UT, path, "send", NOTHING).then().statusCode(409).body("detail", containsString("possible now: sign"));
        event(UT, path, "sign", NOTHING).then().statusCode(422).body("violations[0].field", equalTo("signature"));
        event(UT, path, "sign", signature("Lý Văn Điền Quang"))
                .then()
                .statusCode(200)
                .body("figures.accounts", equalTo(1))
                .body("figures.'accounts.OPEN'", equalTo(1))
                .body("figures", not(hasKey("accounts.READY")));
        event(UT, path, "send", NOTHING).then().statusCode(200);
        event(UT, path, "receive", NOTHING).then().statusCode(422);
        String document = event(UT, path, "receive", Map.of("reference", "118/VT"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("reference", equalTo("118/VT"))
                .extract()
                .path("documentId");

        // Then
        get(UT, "/api/v1/documents/" + document + "/verification")
                .then()
                .statusCode(200)
                .body("signatureValid", equalTo(true));
        get(CP, "/api/v1/documents/" + document).then().statusCode(404);
        get(CC, drafted(CC, incident)).then().body("figures.'accounts.NOTIFIED'", equalTo(1));
    }

    @Test
    void shouldShowEachChainItsOwnReportsAndSupervisorsAll() {
        // Given
        String incident = reportIncident("2023-06-22");
        String utility = drafted(UT, incident);
        String post = drafted(PO, incident);
        String commune = drafted(CO, incident);

        // When, Then
        get(CC, utility).then().statusCode(404);
        get(UT, post).then().statusCode(404);
        get(PO, commune).then().statusCode(404);
        get(TestIssuer.officer("ut-9", "UT", "DL-KHAC"), utility).then().statusCode(404);
        event(UT, post, "send", NOTHING, 0).then().statusCode(404);
        get(SB, utility).then().statusCode(200);
        get(ST, "/api/v1/reports?incidentId=" + incident).then().body("items", hasSize(3));
        get(CC, "/api/v1/reports?incidentId=" + incident)
                .then()
                .body("items", hasSize(1))
                .body("items[0].chain", equalTo("COMMUNE"));
    }

    @Test
    void shouldHaveEachChainSignByWhoAnswersForItAndNumberItsReports() {
        // Given
        String incident = reportIncident("2023-06-23");
        String post = drafted(PO, incident);

        // When, Then
        event(PO, post, "sign", signature("Bùi Hữu Tường An"), 0).then().statusCode(403);
        event(Duties.POL, post, "sign", signature("Bùi Hữu Tường An"), 0).then().statusCode(200);
        get(PO, drafted(PO, incident)).then().body("number", containsString("02/BC-BD-SH-"));
        get(CC, drafted(CC, incident)).then().body("number", containsString("01/BC-UBND-19432-"));
    }

    private static void account(String incident, String state) {
        Map<String, Integer> before = states(incident);
        Facts.account(UUID.randomUUID(), incident, state.toLowerCase(Locale.ROOT), state, Instant.now());
        Facts.await(() -> !states(incident).equals(before));
    }

    private static Map<String, Integer> states(String incident) {
        return get(CC, "/api/v1/incidents/" + incident).path("totals.accountsByState");
    }

    /** @return path of the report */
    private static String drafted(String token, String incident) {
        return "/api/v1/reports/"
                + Duties.create(
                                token,
                                "/api/v1/reports",
                                Map.of("incidentId", incident, "recipient", "Cấp trên", "summary", "Đã dừng."))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Response event(String token, String path, String event, Map<String, Object> more) {
        return event(token, path, event, more, get(token, path).path("version"));
    }

    private static Response event(String token, String path, String event, Map<String, Object> more, int version) {
        return Duties.event(token, path, event, version, more);
    }
}
