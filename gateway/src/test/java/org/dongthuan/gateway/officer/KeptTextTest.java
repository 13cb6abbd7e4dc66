package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.dongthuan.gateway.officer.Officers.signIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages give the script that keeps what officers type, and what they say without it. */
@QuarkusTest
@WithTestResource(WorldResource.class)
class KeptTextTest {

    World world;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
    }

    @Test
    void shouldMarkTheOfficerAlikeInEverySessionAndTellOfficersApart() {
        String first = mark(signIn(world, "UBND-19432", "CO").page());
        assertEquals(first, mark(signIn(world, "UBND-19432", "CO").page()));

        world.keycloak().nextOfficerCalled("officer-2", "UBND-19432", "CO");
        assertNotEquals(first, mark(new Browser().get("/officer").asString()));
        assertFalse(first.contains("officer-1"));
    }

    @Test
    void shouldSayWhichFormWasTakenAndOnlyThen() {
        Browser browser = signIn(world, "UBND-19432", "CC");
        browser.get("/officer/complaints/c-3").then().body(containsString("/assets/officer.js?v="));
        Map<String, String> reply = form(browser, Map.of("text", "Trả lời bà con."));

        assertEquals(
                "/officer/complaints/c-3/reply",
                browser.post("/officer/complaints/c-3/reply", reply).cookie(FormTaken.COOKIE));

        assertNull(browser.post("/officer/complaints/c-3/reply", Map.of("_form", "forged", "text", "Trả lời."))
                .then()
                .statusCode(403)
                .extract()
                .cookie(FormTaken.COOKIE));
        world.intake().when("POST /api/v1/complaints/c-3/reply", 409, "{\"status\":409,\"code\":\"wrong-state\"}");
        browser.get("/officer/complaints/c-3");
        Response refused = browser.post("/officer/complaints/c-3/reply", reply);
        assertEquals(422, refused.statusCode());
        assertNull(refused.cookie(FormTaken.COOKIE));
    }

    /** Without a script the text is gone with the session; nobody may believe that it was sent. */
    @Test
    void shouldSayThatNothingWasSentWhereTheSessionRanOut() {
        world.keycloak().nextOfficer("UBND-19432", "CC");
        Browser browser = new Browser();
        browser.get("/track");
        int before = world.intake().calls().size();

        Response answer = browser.post("/officer/complaints/c-3/reply", Map.of("text", "Trả lời bà con."));

        answer.then()
                .statusCode(302)
                .header("Location", startsWith(world.keycloak().issuer() + "/auth"));
        assertNull(answer.cookie(FormTaken.COOKIE));
        browser.follow(answer).then().statusCode(200).body(containsString("CHƯA GỬI ĐƯỢC"));
        assertTrue(world.intake().calls().stream()
                .skip(before)
                .noneMatch(call -> call.method().equals("POST")));
    }

    @Test
    void shouldKeepNoReasonForWantingToSeeWhatIsHidden() {
        Browser police = signIn(world, "CA-19432", "CP");
        String page = police.get("/officer/evidence/c-1/f-1").asString();
        assertTrue(page.contains("/hold\" novalidate data-no-keep>"), page);

        signIn(world, "UBND-19432", "CC")
                .get("/officer/complaints/c-3")
                .then()
                .body(containsString("/reply\" novalidate>"))
                .body(not(containsString("/reply\" novalidate data-no-keep")));
    }

    /** The script lists codes and addresses, nothing else. */
    @Test
    void shouldNameCasesAndIncidentsToTheListOfWhatWasSeen() {
        Browser browser = signIn(world, "UBND-19432", "CC");

        browser.get("/officer/cases/k-1")
                .then()
                .body(containsString("<h1 data-seen=\"LB23-000123-7\" data-seen-at=\"/officer/cases/k-1\">"));
        browser.get("/officer/incidents/i-1")
                .then()
                .body(containsString("<h1 data-seen=\"SV23-0001\" data-seen-at=\"/officer/incidents/i-1\">"));
        browser.get("/officer").then().body(containsString("<section id=\"seen\" class=\"part\" hidden>"));
    }

    @Test
    void shouldServeTheScripts() {
        String page = signIn(world, "UBND-19432", "CO").page();
        List<String> scripts = Pattern.compile("<script type=\"module\" src=\"([^\"]+)\"></script>")
                .matcher(page)
                .results()
                .map(script -> script.group(1))
                .toList();
        assertEquals(4, scripts.size(), page);
        scripts.forEach(
                script -> RestAssured.get(script).then().statusCode(200).contentType(containsString("javascript")));
    }

    private static String mark(String page) {
        Matcher mark =
                Pattern.compile("<body data-mark=\"([A-Za-z0-9_-]{43})\"").matcher(page);
        assertTrue(mark.find(), page);
        return mark.group(1);
    }
}
