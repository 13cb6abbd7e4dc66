package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class CommitmentDraftTest {

    private static final String NEW = "/officer/commitments/new";

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
        cases.when("POST /api/v1/commitments", 201, "{\"id\":\"co-9\"}");
    }

    @Test
    void shouldLeadFromTheIncidentToAFormThatCountsTheObligationsOn() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get("/officer/incidents/i-2").then().body(containsString(NEW + "?incident=i-2"));

        // The obligation there is already is O1.
        chair.get(NEW + "?incident=i-2")
                .then()
                .statusCode(200)
                .body(containsString("SV23-0001"))
                .body(stringContainsInOrder(
                        "name=\"obligations.0.code\" value=\"O2\"", "name=\"obligations.1.code\" value=\"O3\""));
        signIn("CA-19432", "CP").get(NEW + "?incident=i-2").then().statusCode(403);
        signIn("CA-19432", "CP").get("/officer/incidents/i-2").then().body(not(containsString(NEW)));
    }

    @Test
    void shouldSendWhatWasTypedWithTheRolesOfTheBodies() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get(NEW + "?incident=i-2");

        chair.post(NEW, form(chair, typed()))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/officer/commitments/co-9?done=commitment.draft"));

        assertEquals(Officers.KEY, cases.lastCall().header("idempotency-key").orElseThrow());
        assertEquals(
                new JsonObject()
                        .put("incidentId", "i-2")
                        .put("org", "BD-SH")
                        .put("title", "Bản cam kết")
                        .put("text", "Bưu điện cam kết như sau.")
                        .put(
                                "obligations",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("code", "O5")
                                                .put("target", "Hủy toàn bộ tài khoản")
                                                .put("obligor", party("PO", "BD-SH"))
                                                .put("performer", party("BK", "NH-TG"))
                                                .put("beneficiary", new JsonObject().put("role", "CIT"))
                                                .put("supervisors", new JsonArray().add(party("CC", "UBND-19432")))
                                                .put("measure", "ALL_ACCOUNTS_CLOSED_OR_KEPT")
                                                .put("dueOn", "2023-09-08"))),
                new JsonObject(cases.lastCall().body()));
    }

    @Test
    void shouldMakeRoomForOneMoreAndKeepWhatWasTyped() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get(NEW + "?incident=i-2");
        Map<String, String> typed = typed();
        typed.put("more", "1");

        chair.post(NEW, form(chair, typed))
                .then()
                .statusCode(200)
                .body(containsString("name=\"rows\" value=\"3\""))
                .body(containsString("Hủy toàn bộ tài khoản</textarea>"))
                .body(containsString("name=\"obligations.2.code\" value=\"O7\""))
                .body(containsString("name=\"key\" value=\"" + Officers.KEY + "\""));
        assertTrue(cases.calls().stream()
                .noneMatch(call -> call.method().equals("POST") && call.path().endsWith("/commitments")));
    }

    @Test
    void shouldShowAtItsFieldWhatIsMissingAndKeepTheRest() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get(NEW + "?incident=i-2");
        Map<String, String> typed = typed();
        typed.put("title", " ");
        typed.put("obligations.0.performer", "");
        typed.put("obligations.0.dueOn", "32/13/2023");

        chair.post(NEW, form(chair, typed))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder(
                        "href=\"#title\">Xin ghi cam kết về việc gì.",
                        "href=\"#obligations.0.performer\">O5 – Xin chọn ai thực hiện."))
                .body(containsString("id=\"obligations.0.dueOn-error\">Ngày chưa đúng"))
                .body(containsString("value=\"32/13/2023\""))
                .body(containsString("<option value=\"NH-TG\">"))
                .body(containsString("value=\"UBND-19432\" checked"))
                .body(not(containsString("obligations.1.target-error")));
    }

    @Test
    void shouldAskForAtLeastOneObligation() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get(NEW + "?incident=i-2");

        chair.post(NEW, form(chair, Map.of("incident", "i-2", "rows", "2", "org", "BD-SH", "title", "x", "text", "y")))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#obligations.0.target\">Xin ghi ít nhất một nghĩa vụ."));
    }

    @Test
    void shouldPutWhatTheServiceRefusesAtTheObligationItIsAbout() {
        cases.when(
                "POST /api/v1/commitments",
                422,
                "{\"code\":\"invalid\",\"violations\":[{\"field\":\"obligations[0].target\",\"rule\":\"size\","
                        + "\"message\":\"x\"},{\"field\":\"org\",\"rule\":\"org-of-incident\",\"message\":\"x\"}]}");
        Browser chair = signIn("UBND-19432", "CC");
        chair.get(NEW + "?incident=i-2");
        Map<String, String> typed = typed();
        // The first place is left blank: what is sent first stands in the second.
        moveToSecondPlace(typed);

        chair.post(NEW, form(chair, typed))
                .then()
                .statusCode(422)
                .body(containsString("id=\"obligations.1.target-error\">Quá ngắn hoặc quá dài."))
                .body(containsString("id=\"org-error\">Cơ quan này không tham gia sự việc."))
                .body(containsString("Hủy toàn bộ tài khoản</textarea>"));
    }

    @Test
    void shouldKeepEverythingWhileTheServiceIsDown() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get(NEW + "?incident=i-2");
        cases.when("POST /api/v1/commitments", 503, "{}");
        cases.when("GET /api/v1/incidents/i-2", 503, "{}");

        chair.post(NEW, form(chair, typed()))
                .then()
                .statusCode(422)
                .body(containsString("Dịch vụ đang gián đoạn."))
                .body(containsString("Bưu điện cam kết như sau.</textarea>"))
                .body(containsString("<option value=\"BD-SH\" selected>"))
                .body(containsString("name=\"key\" value=\"" + Officers.KEY + "\""));
    }

    @Test
    void shouldLetThePostWriteForItselfOnly() {
        signIn("BD-SH", "PO")
                .get(NEW + "?incident=i-2")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("id=\"org\"", "<option value=\"BD-SH\" selected>", "</select>"));
        String page = signIn("BD-SH", "PO").get(NEW + "?incident=i-2").asString();
        String committing = page.substring(page.indexOf("id=\"org\""), page.indexOf("</select>"));
        assertTrue(!committing.contains("NH-TG"), committing);
    }

    private static void moveToSecondPlace(Map<String, String> typed) {
        for (String field : PromiseForm.FIELDS) {
            typed.put("obligations.1." + field, typed.remove("obligations.0." + field));
        }
    }

    private static JsonObject party(String role, String org) {
        return new JsonObject().put("role", role).put("org", org);
    }

    /** One obligation; the second place stays as it was. */
    private static Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        typed.put("incident", "i-2");
        typed.put("rows", "2");
        typed.put("org", "BD-SH");
        typed.put("title", "Bản cam kết");
        typed.put("text", "Bưu điện cam kết như sau.");
        typed.put("obligations.0.code", "O5");
        typed.put("obligations.0.target", "Hủy toàn bộ tài khoản");
        typed.put("obligations.0.measure", "ALL_ACCOUNTS_CLOSED_OR_KEPT");
        typed.put("obligations.0.obligor", "BD-SH");
        typed.put("obligations.0.performer", "NH-TG");
        typed.put("obligations.0.beneficiary", "CIT");
        typed.put("obligations.0.supervisors", "UBND-19432");
        typed.put("obligations.0.dueOn", "08/09/2023");
        typed.put("obligations.1.code", "O6");
        typed.put("obligations.1.beneficiary", "CIT");
        return typed;
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
