package org.dongthuan.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium; the library's download is not used. */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Path program) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
    }

    static Chromium start() {
        Path program = Stream.concat(Optional.ofNullable(System.getenv("DT_CHROMIUM")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found. Run infra/acceptance/bin/ensure-chromium, or name one in DT_CHROMIUM."));
        return new Chromium(
                Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))),
                program);
    }

    /** A browser of its own, with its own cookies. @param width of the window, CSS pixels */
    Screen screen(String address, String language, int width) {
        return new Screen(
                browser.newContext(
                        new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 780)),
                address,
                language);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
