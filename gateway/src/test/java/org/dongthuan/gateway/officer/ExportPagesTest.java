package org.dongthuan.gateway.officer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.WorkScene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class ExportPagesTest {

    private static final Pattern PART = Pattern.compile("name=\"parts\" value=\"([A-Z]+)\"");
    private static final String FORM = "/officer/incidents/i-2/export";

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
    }

    @Test
    void shouldOfferEachRoleItsParts() {
        Browser chair = signIn("UBND-19432", "CC");
        chair.get("/officer/incidents/i-2").then().body(containsString("href=\"" + FORM + "\""));
        assertEquals(List.of("SITUATION", "CASES", "ACCOUNTS", "TASKS", "DEADLINES", "OBLIGATIONS"), offered(chair));
        assertEquals(List.of("SITUATION", "DEADLINES", "OBLIGATIONS"), offered(signIn("SKH-45", "ST")));
        assertEquals(List.of("CASES", "TASKS", "DEADLINES", "OBLIGATIONS"), offered(signIn("NH-TG", "BK")));
        signIn("DL-DB", "UT").get(FORM).then().statusCode(403);
    }

    @Test
    void shouldSendTheWishInThePagesLanguageAndLeadToTheWork() {
        Browser chair = signIn("UBND-19432", "CC");

        chair.get(FORM);
        chair.post(FORM, Officers.form(chair, Map.of("parts", "SITUATION", "format", "CSV")))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/officer/jobs/exports/j-10"));

        StubService.Call sent = sent();
        JsonPath wish = JsonPath.from(sent.body());
        assertEquals(Officers.KEY, sent.header("idempotency-key").orElseThrow());
        assertEquals("i-2", wish.getString("incidentId"));
        assertEquals(List.of("SITUATION"), wish.getList("parts"));
        assertEquals("CSV", wish.getString("format"));
        assertEquals("vi", wish.getString("language"));
    }

    @Test
    void shouldAskForAPartWhenNoneIsChosenAndSendNothing() {
        Browser chair = signIn("UBND-19432", "CC");

        chair.get(FORM);
        chair.post(FORM, Officers.form(chair, Map.of("format", "CSV")))
                .then()
                .statusCode(422)
                .body(stringContainsInOrder("href=\"#parts\"", "Chọn ít nhất một mục."))
                .body(containsString("value=\"CSV\" checked"));
        assertTrue(cases.calls().stream().noneMatch(call -> call.method().equals("POST")));
    }

    @Test
    void shouldSayWhatTheServiceRefused() {
        Browser chair = signIn("UBND-19432", "CC");
        cases.when("POST /api/v1/exports", 403, "forbidden");

        chair.get(FORM);
        chair.post(FORM, Officers.form(chair, Map.of("parts", "SITUATION")))
                .then()
                .statusCode(422)
                .body(containsString("id=\"parts-error\""));
    }

    @Test
    void shouldLeadToTheFilesThatAreMadeForWhoeverAskedForThem() {
        Browser chair = signIn("UBND-19432", "CC");

        chair.get("/officer/jobs/exports/j-10")
                .then()
                .body(stringContainsInOrder("/officer/exports/j-10/SITUATION\" download", "Báo cáo tình hình"))
                .body(not(containsString("/officer/exports/j-10/CASES")))
                .body(not(containsString("/officer/exports/j-10/TASKS")))
                .body(stringContainsInOrder("Bảng vụ việc", "Bảng công việc"));
        chair.get("/officer/exports/j-10/SITUATION")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("sv23-0002-situation"))
                .header("Cache-Control", "no-store")
                .body(equalTo("%PDF-1"));
        chair.get("/officer/exports/j-10/CASES").then().statusCode(404);

        WorkScene.export(cases, false);
        chair.get("/officer/jobs/exports/j-10")
                .then()
                .body(not(containsString("/officer/exports/j-10")))
                .body(containsString("Báo cáo tình hình"));
    }

    private StubService.Call sent() {
        return cases.calls().stream()
                .filter(call -> call.method().equals("POST") && call.path().equals("/api/v1/exports"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> offered(Browser officer) {
        officer.get(FORM).then().statusCode(200);
        return PART.matcher(officer.page()).results().map(part -> part.group(1)).toList();
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
