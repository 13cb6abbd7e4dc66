package org.dongthuan.gateway.citizen;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.testing.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that waited on a phone for its network, and how long it may send itself. */
@QuarkusTest
@WithTestResource(WorldResource.class)
class WaitingDraftTest {

    private static Chromium chromium;

    @TestHTTPResource("")
    String address;

    World world;

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
    }

    @Test
    void shouldSendByItselfWhatWaitedForADay() {
        try (BrowserContext phone = chromium.windows("vi", 360)) {
            Page page = withDraft(phone, Duration.ofHours(47));
            page.waitForURL("**/receipt");
            assertEquals(1, filed());
        }
    }

    @Test
    void shouldShowWhatWaitedSoLongThatItMightBeFiledTwice() {
        try (BrowserContext phone = chromium.windows("vi", 360)) {
            // Given
            Page page = withDraft(phone, Duration.ofHours(49));

            // Then: the text is there, and whoever wrote it sends it by hand
            page.waitForSelector("#kept:not([hidden])");
            assertEquals("Hồ Thị Mẫu", page.inputValue("#fullName"));
            page.evaluate("() => dispatchEvent(new Event('online'))");
            assertEquals(0, filed());
            page.click("form[action='/file'] button[type=submit]");
            page.waitForURL("**/receipt");
            assertEquals(1, filed());
        }
    }

    @Test
    void shouldStopSendingByItselfOnAPageThatLayOpenForDays() {
        try (BrowserContext phone = chromium.windows("vi", 360)) {
            // Given: sent without a network, and the page stays open
            Page page = phone.newPage();
            page.clock().install();
            page.navigate(address + "file");
            page.fill("#fullName", "Hồ Thị Mẫu");
            page.route("**/file", Route::abort);
            page.click("form[action='/file'] button[type=submit]");
            page.waitForSelector("#offline:not([hidden])");

            // When: the network is back after more than two days
            page.unroute("**/file");
            page.clock().fastForward("49:00:00");

            // Then
            page.waitForSelector("#kept:not([hidden])");
            page.waitForSelector("#offline[hidden]", new Page.WaitForSelectorOptions().setState(ATTACHED));
            assertEquals("Hồ Thị Mẫu", page.inputValue("#fullName"));
            assertEquals(0, filed());
        }
    }

    @Test
    void shouldKeepWhatThePosterFilledInBesideWhatWasTypedBefore() {
        // Given: a form that was begun, without a place
        world.service(Service.CASE_TRACKING)
                .when(
                        "GET /api/v1/public/incidents/SV23-9201/snapshot",
                        200,
                        Scene.SIGNED_STATUS.replace("SV23-0001", "SV23-9201"));
        try (BrowserContext phone = chromium.windows("vi", 360)) {
            Page page = phone.newPage();
            page.navigate(address + "file");
            page.fill("#fullName", "Hồ Thị Mẫu");

            // When
            page.navigate(address + "i/SV23-9201");

            // Then
            page.waitForSelector("#kept:not([hidden])");
            assertEquals("Hồ Thị Mẫu", page.inputValue("#fullName"));
            assertEquals("19432", page.inputValue("#placeCode"));
            assertEquals("SV23-9201", page.inputValue("[name=incident]"));
        }
    }

    /** Of a person of its own: how often one person may file is limited, and other tests file too. */
    private Page withDraft(BrowserContext phone, Duration age) {
        Page page = phone.newPage();
        page.navigate(address + "track");
        page.evaluate("""
                age => localStorage.setItem('dongthuan.filing', JSON.stringify({ state: 'WAITING', at: Date.now() - age,
                  fields: { fullName: 'Hồ Thị Mẫu', citizenId: '9990450' + age / 3600000 + '931', placeCode: '19432',
                    occurredOn: '9/8/2023', narrative: 'Họ chụp căn cước của tôi.', nonce: 'n-1', incident: '' } }))""", (double) age.toMillis());
        page.navigate(address + "file");
        assertTrue(page.url().endsWith("/file") || page.url().endsWith("/receipt"));
        return page;
    }

    private long filed() {
        return world.intake().calls().stream()
                .filter(call -> call.method().equals("POST") && call.path().equals("/api/v1/complaints"))
                .count();
    }
}
