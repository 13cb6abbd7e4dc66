package org.dongthuan.gateway.live;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.dongthuan.gateway.web.Html;
import org.dongthuan.testing.Topics;
import org.dongthuan.testing.browser.Chromium;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An open page in a real browser, and events on a real broker. */
@QuarkusTest
@WithTestResource(WorldResource.class)
@WithTestResource(BrokerResource.class)
class LiveTest {

    private static final String TOPIC = "case-tracking.case.events";
    private static final String CASE = "/officer/cases/k-1";

    private static final String HOLD = "#todo details:has(form[action$='/hold'])";
    private static final String REASON = "form[action$='/hold'] select";

    private static Chromium chromium;

    @TestHTTPResource("")
    String address;

    World world;
    StubService cases;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
    }

    @Test
    void shouldShowWhatChangedAndLeaveAloneWhatIsBeingTyped() {
        try (BrowserContext windows = chromium.windows("vi", 1280)) {
            // Given
            Page page = open(windows, CASE);
            page.click(HOLD + " > summary");
            page.selectOption(REASON, new SelectOption().setIndex(1));
            String chosen = page.inputValue(REASON);

            // When
            cases.when("GET /api/v1/cases/k-1", 200, resolved());
            tellUntil(page, "#live:not([hidden])", TOPIC, "k-1");

            // Then
            assertTrue(page.locator("#live").textContent().contains("được giữ nguyên"));
            assertTrue(page.locator("h1 .state-RESOLVED").isVisible());
            assertEquals(chosen, page.inputValue(REASON));
        }
    }

    @Test
    void shouldShowARefusedFormWithWhatChangedMeanwhile() {
        try (BrowserContext windows = chromium.windows("vi", 1280)) {
            // Given
            Page page = open(windows, CASE);
            page.click(HOLD + " > summary");
            page.selectOption(REASON, new SelectOption().setIndex(1));
            cases.when("GET /api/v1/cases/k-1", 200, resolved());
            cases.when("POST /api/v1/cases/k-1/hold", 409, "{\"code\":\"stale-version\"}");

            // When
            page.click(HOLD + " button[type=submit]");

            // Then
            Locator difference = page.locator("#difference");
            difference.waitFor();
            String words = difference.textContent();
            assertTrue(
                    words.indexOf("Đang xử lý") < words.indexOf("Bây giờ") && words.contains("Đã giải quyết"), words);
            assertEquals(1, difference.locator("[data-list=now] li").count(), words);

            // Another page knows nothing of it
            page.navigate(page.url().replace("/hold", ""));
            assertFalse(page.locator("#difference").isVisible());
        }
    }

    private static String resolved() {
        return Scene.caseFile().replace("\"state\":\"IN_ACTION\"", "\"state\":\"RESOLVED\"");
    }

    private Page open(BrowserContext windows, String path) {
        world.keycloak().nextOfficer("UBND-19432", "CC");
        Page page = windows.newPage();
        page.navigate(address.replaceAll("/$", "") + path);
        return page;
    }

    @Test
    void shouldTellAnOfficerOnlyOfWhatWasShownToThem() {
        world.keycloak().nextOfficer("UBND-19432", "CC");
        Browser chair = new Browser();
        chair.get(CASE);
        String on = Html.attribute(chair.page(), "data-live-on");
        world.keycloak().nextOfficerCalled("officer-2", "UBND-19432", "CO");
        Browser desk = new Browser();

        desk.get("/officer");

        desk.listen(LiveResource.PATH + "?on=" + on).then().statusCode(204);
        desk.listen(LiveResource.PATH + "?on=k-1").then().statusCode(204);
        desk.listen(LiveResource.PATH).then().statusCode(204);
        desk.get("/officer/cases").then().body(not(containsString("data-live-on")));
    }

    @Test
    void shouldHearEveryTopicButTheAuditLogs() throws IOException {
        Pattern heard = Pattern.compile(
                ConfigProvider.getConfig().getValue("mp.messaging.incoming.changes.topic", String.class));
        List<String> topics = new ObjectMapper(new YAMLFactory())
                .readTree(getClass().getResource("/contracts/asyncapi.yaml"))
                .path("channels")
                .valueStream()
                .map(channel -> channel.path("address").asText())
                .toList();

        assertEquals(
                topics.stream()
                        .filter(topic -> !topic.endsWith(".audit.events"))
                        .toList(),
                topics.stream().filter(topic -> heard.matcher(topic).matches()).toList());
        assertTrue(topics.size() > 20);
    }

    /** Again until it is heard: a gateway hears nothing that was said before it listened. */
    private static void tellUntil(Page page, String shown, String topic, String caseId) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (page.locator(shown).count() == 0) {
            assertTrue(Instant.now().isBefore(end), "nothing was heard");
            Topics.send(topic, caseId, "case-tracking.case.moved.v1", "{\"caseId\":\"" + caseId + "\"}");
            page.waitForTimeout(300);
        }
    }
}
