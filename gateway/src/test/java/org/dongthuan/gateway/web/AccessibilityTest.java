package org.dongthuan.gateway.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.testing.browser.Axe;
import org.dongthuan.testing.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in a real browser, judged by axe: on a small phone in Vietnamese, on a desk in English and in the dark. */
@QuarkusTest
@WithTestResource(WorldResource.class)
class AccessibilityTest {

    private static Chromium chromium;

    @TestHTTPResource("")
    String address;

    World world;

    private final List<String> wrong = new ArrayList<>();

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

    @ParameterizedTest
    @CsvSource({"vi, 360, LIGHT", "en, 1280, DARK"})
    void shouldBreakNoRuleOfAccessibility(String language, int width, ColorScheme colours) {
        try (BrowserContext windows = chromium.windows(language, width, colours)) {
            Page citizen = windows.newPage();
            PageWalk.CITIZENS.forEach(path -> look(citizen, path));
            signIn(citizen);
            PageWalk.MY_CASE.forEach(path -> look(citizen, path));
        }
        for (PageWalk.Desk desk : PageWalk.DESKS) {
            world.keycloak().nextOfficer(desk.org(), desk.rolesNamed());
            try (BrowserContext windows = chromium.windows(language, width, colours)) {
                Page officer = windows.newPage();
                desk.paths().forEach(path -> look(officer, path));
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    /**
     * Folded parts are unfolded first: what is not shown is not judged. The menu, which lies over the page, is unfolded on
     * the first page only, for those who have one.
     */
    private void look(Page page, String path) {
        page.navigate(address.replaceAll("/$", "") + path);
        if (path.equals("/officer") && page.isVisible("#menu > summary")) {
            page.click("#menu > summary");
            judge(page, path + " with its menu");
            if (page.locator("#menu .sheet").boundingBox().y > page.viewportSize().height / 2) {
                wrong.add(path + ": the menu opens out of sight");
            }
            page.click("#menu > summary");
        }
        page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
        judge(page, path);
    }

    private void judge(Page page, String path) {
        Axe.violations(page).forEach(violation -> wrong.add(path + ": " + violation));
        int tooWide =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (tooWide > 0) {
            wrong.add(path + ": " + tooWide + " px wider than the screen");
        }
    }

    private void signIn(Page page) {
        page.navigate(address.replaceAll("/$", "") + "/track");
        page.fill("[name=code]", "lb23-000123-7");
        page.click("form[action='/track'] button");
        page.fill("[name=oneTimeCode]", "123 456");
        page.click("form[action='/track/code'] button");
        page.waitForURL("**/my/case");
    }
}
