package org.dongthuan.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.dongthuan.testing.browser.Axe;
import org.dongthuan.testing.browser.Chromium;

/** What one person sees and does. Every page looked at is checked: language named, nothing blocked, nothing too wide, axe content. */
final class Screen implements AutoCloseable {

    private static final double PATIENCE = 180_000;
    private static final int BUSY = 503;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final String language;
    private final List<String> blocked = new ArrayList<>();

    /** A browser of its own, with its own cookies. @param width of the window, CSS pixels */
    Screen(Chromium chromium, String address, String language, int width) {
        this.context = chromium.windows(language, width);
        this.address = address;
        this.language = language;
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blocked.add(page.url() + ": " + message.text());
            }
        });
    }

    /** Signs in at Keycloak, which the portal leads to. */
    Screen signedIn(String username, String password) {
        page.navigate(address + "/officer");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("#kc-login");
        page.locator("nav.areas").waitFor();
        check();
        return this;
    }

    /** Opens a page. One that says a service is busy is loaded again, as it asks for: services are slow when just started. */
    void open(String path) {
        until(() -> page.navigate(address + path).status() != BUSY);
        check();
    }

    /** Loads the page again until it shows something, or gives up. */
    void openUntil(String path, String selector) {
        until(() -> {
            page.navigate(address + path);
            return page.locator(selector).count() > 0;
        });
        check();
    }

    void until(BooleanSupplier condition) {
        page.waitForCondition(condition, new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    }

    void fill(String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
    }

    void choose(String name, String value) {
        page.locator("select[name='" + name + "']").selectOption(value);
    }

    /** Presses what gives a file. */
    byte[] download(String selector) {
        try (InputStream file = page.waitForDownload(() -> page.click(selector)).createReadStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void tick(String value) {
        page.locator("input[value='" + value + "']").check();
    }

    /** Presses a button or link and looks at the page it leads to. */
    void press(String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
        // The filing form is sent by script: it is busy until it has an answer or the receipt is there.
        page.locator("main[aria-busy=true]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForLoadState();
        check();
    }

    /** Pulls the plug of this browser, or puts it back. */
    void offline(boolean now) {
        context.setOffline(now);
    }

    /** Loads the page again. */
    void reload() {
        page.reload();
        check();
    }

    /** Value of an input. */
    String value(String name) {
        return page.locator("[name='" + name + "']").inputValue();
    }

    boolean shows(String selector) {
        return page.locator(selector).isVisible();
    }

    /** Waits until the browser has all it needs to open the citizens' first pages without a network. */
    void awaitWorker() {
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    }

    /** Unfolds an action, by the end of the path its form is sent to. */
    void unfold(String event) {
        page.locator("details:has(form[action$='/" + event + "']) > summary")
                .first()
                .click();
        page.locator("form[action$='/" + event + "'] button[type=submit]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    /** Unfolds an action and sends it as it stands. */
    void act(String event) {
        unfold(event);
        send(event);
    }

    void send(String event) {
        press("form[action$='/" + event + "'] button[type=submit]");
        assertEquals(0, page.locator(".alert-danger").count(), () -> "refused " + event + ": " + text());
    }

    /** Sends an action again until its service has heard of what it needs from the others. */
    void actUntilTaken(String path, String event) {
        until(() -> {
            page.navigate(address + path);
            unfold(event);
            press("form[action$='/" + event + "'] button[type=submit]");
            return page.locator(".alert-danger").count() == 0;
        });
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    int count(String selector) {
        return page.locator(selector).count();
    }

    /** Words of the page's main part. */
    String text() {
        return page.locator("main").innerText();
    }

    String text(String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    /** Source of the page, for what must not even be hidden in it. */
    String source() {
        return page.content();
    }

    String path() {
        return page.url().substring(address.length());
    }

    @Override
    public void close() {
        context.close();
    }

    private void check() {
        assertEquals(List.of(), blocked, "blocked by the policy of the page");
        assertEquals(language, page.evaluate("document.documentElement.lang"), page.url());
        assertEquals(
                page.evaluate("document.documentElement.clientWidth"),
                page.evaluate("document.documentElement.scrollWidth"),
                "wider than the screen: " + page.url());
        assertEquals(List.of(), Axe.violations(page), page.url());
    }
}
