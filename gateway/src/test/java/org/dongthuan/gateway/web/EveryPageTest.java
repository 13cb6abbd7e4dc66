package org.dongthuan.gateway.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WorldResource.class)
class EveryPageTest {

    private static final List<String> CITIZENS = List.of(
            "/",
            "/api/docs",
            "/file",
            "/track",
            "/receipt",
            "/status/SV23-0001",
            "/status/SV23-0001/proof",
            "/my/case",
            "/my/access-log",
            "/nothing");
    private static final List<String> OFFICERS = List.of(
            "/officer",
            "/officer/tasks",
            "/officer/tasks?view=WAITING",
            "/officer/tasks?tick=ALL",
            "/officer/tasks/bulk?event=assign&task=t-1",
            "/officer/tasks/t-3",
            "/officer/complaints",
            "/officer/complaints?state=TRIAGE",
            "/officer/complaints/c-2",
            "/officer/complaints/c-4",
            "/officer/transfers/tr-1",
            "/officer/transfers",
            "/officer/representations",
            "/officer/representations?state=ACTIVE",
            "/officer/representations/gr-1",
            "/officer/complaints/new",
            "/officer/cases",
            "/officer/cases/k-1",
            "/officer/cases/k-1/merge",
            "/officer/cases/k-1/merge?with=LB23-000123-7",
            "/officer/cases/k-1/split",
            "/officer/incidents",
            "/officer/incidents/i-1",
            "/officer/incidents/i-2",
            "/officer/incidents/new",
            "/officer/incidents?view=PROPOSED",
            "/officer/incidents?state=MONITORING",
            "/officer/incidents/i-2/members",
            "/officer/incidents/i-2/exceptions",
            "/officer/incidents/i-2/campaign",
            "/officer/incidents/i-2/campaign?text=CAMPAIGN_RUMOUR",
            "/officer/jobs",
            "/officer/jobs?of=cases",
            "/officer/jobs/cases/j-1",
            "/officer/jobs/tasks/j-2",
            "/officer/deadlines",
            "/officer/deadlines?view=UNEXPLAINED",
            "/officer/deadlines/d-1",
            "/officer/minutes/mi-1",
            "/officer/commitments/co-1",
            "/officer/commitments/new?incident=i-2",
            "/officer/obligations/ob-1",
            "/officer/rumours/ru-1",
            "/officer/reports/re-1",
            "/officer/accounts",
            "/officer/accounts/a-1",
            "/officer/proactive-list?incident=i-1",
            "/officer/proactive-list?incident=i-1&state=DECISION_PENDING",
            "/officer/account-lists/al-2",
            "/officer/account-lists/al-2?kind=CHANGED",
            "/officer/inquiries",
            "/officer/keep-consents",
            "/officer/keep-consents/kc-1",
            "/officer/keep-consents/kc-2",
            "/officer/keep-consents/kc-2/receipt",
            "/officer/closure-orders",
            "/officer/closure-orders/o-1",
            "/officer/formal-requests?incident=i-1",
            "/officer/formal-requests/fr-1",
            "/officer/formal-requests/new?incident=i-1",
            "/officer/customer-letters?request=fr-1",
            "/officer/consent-claims",
            "/officer/consent-claims/cl-1",
            "/officer/messages",
            "/officer/messages/m-1",
            "/officer/violation-notices",
            "/officer/violation-notices?state=DUE",
            "/officer/violation-notices/vn-1",
            "/officer/data-requests",
            "/officer/data-requests/dr-1",
            "/officer/reveals",
            "/officer/reveals?state=APPROVED",
            "/officer/reveals/rv-1",
            "/officer/destruction-orders",
            "/officer/destruction-orders/de-1",
            "/officer/destruction-orders/de-2",
            "/officer/destruction-certificates",
            "/officer/destruction-certificates/ct-1",
            "/officer/destruction-certificates/ct-2",
            "/officer/jobs/destruction-orders/j-9",
            "/officer/evidence/c-1/f-1",
            "/officer/evidence/c-1/f-2?view=CHECK",
            "/officer/nothing");

    private static final List<String> POLICE =
            List.of("/officer", "/officer/crime-files", "/officer/crime-files/cf-1", "/officer/incidents/i-2");

    World world;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shouldBeStrictCompleteAndInOneLanguage(String language) {
        Browser citizen = new Browser(language);
        CITIZENS.forEach(path -> check(path, language, citizen.get(path)));
        signIn(citizen);
        check("/my/case", language, citizen.get("/my/case"));
        check("/my/access-log", language, citizen.get("/my/access-log"));
        check("/my/certificates/ct-1", language, citizen.get("/my/certificates/ct-1"));
        List.of("/my/consents", "/my/consents/kc-2", "/my/consents/cl-1", "/my/claims/cl-1")
                .forEach(path -> check(path, language, citizen.get(path)));

        world.keycloak().nextOfficer("UBND-19432", "CO", "CC");
        Browser officer = new Browser(language);
        OFFICERS.forEach(path -> check(path, language, officer.get(path)));

        world.keycloak().nextOfficer("DT-OPS", "DPO");
        check("/officer/destruction-orders", language, new Browser(language).get("/officer/destruction-orders"));

        world.keycloak().nextOfficer("NHNN-45", "SB");
        Browser supervisor = new Browser(language);
        List.of("/officer", "/officer/closure-samples", "/officer/closure-samples/sp-1")
                .forEach(path -> check(path, language, supervisor.get(path)));

        world.keycloak().nextOfficer("NH-TG", "BK");
        Browser bank = new Browser(language);
        List.of(
                        "/officer/accounts/a-1",
                        "/officer/closure-orders/o-1",
                        "/officer/account-lists/al-2",
                        "/officer/formal-requests/fr-1",
                        "/officer/formal-requests/fr-1/reply",
                        "/officer/customer-letters/cl-7",
                        "/officer/jobs/customer-letters/j-8")
                .forEach(path -> check(path, language, bank.get(path)));

        world.keycloak().nextOfficer("CA-19432", "CP");
        Browser police = new Browser(language);
        POLICE.forEach(path -> check(path, language, police.get(path)));

        world.keycloak().nextOfficer("DT-OPS", "ADM");
        Browser administrator = new Browser(language);
        List.of(
                        "/officer",
                        "/officer/partners",
                        "/officer/partners/p-1",
                        "/officer/partners/p-1/client",
                        "/officer/partners/p-1/endpoints/e-1")
                .forEach(path -> check(path, language, administrator.get(path)));

        world.keycloak().nextOfficer("DT-OPS", "AUD");
        check("/officer/audit-log", language, new Browser(language).get("/officer/audit-log"));
    }

    private static void signIn(Browser browser) {
        browser.get("/track");
        browser.post("/track", Map.of("code", "lb23-000123-7"));
        browser.get("/track/code");
        browser.post("/track/code", Map.of("oneTimeCode", "123 456"));
    }

    private static void check(String path, String language, Response response) {
        String page = response.asString();
        assertTrue(response.statusCode() < 500, path);
        String policy = response.header("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"), path);
        assertTrue(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), path);
        assertEquals("nosniff", response.header("X-Content-Type-Options"), path);
        assertTrue(
                response.header("Cache-Control").startsWith(ForEverybody.isAt(path) ? "public, " : "no-store"), path);
        assertEquals(List.of(), Html.inlineCode(page), path);
        assertTrue(page.contains("<html lang=\"" + language + "\">"), path);
        assertTrue(page.contains("<h1") && page.contains("id=\"main\"") && page.contains("class=\"skip\""), path);
        String words = page.replaceAll("<[^>]*>", " ");
        assertFalse(words.contains("NOT_FOUND") || words.contains("Page[") || words.contains(" null "), path);
        for (String id : matches(page, "<(?:input|select|textarea)[^>]*\\bid=\"([^\"]+)\"")) {
            assertTrue(page.contains("for=\"" + id + "\""), path + ": no label for " + id);
        }
        matches(page, "<link rel=\"stylesheet\" href=\"([^\"]+)\"")
                .forEach(file -> assertEquals(200, RestAssured.get(file).statusCode(), file));
        if (page.contains("<form method=\"post\"")) {
            assertEquals(
                    matches(page, "(<form method=\"post\")").size(),
                    matches(page, "(name=\"_form\" value=\"[^\"]+\")").size(),
                    path);
        }
    }

    private static List<String> matches(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
