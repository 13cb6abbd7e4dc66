package org.dongthuan.testing.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Deque's axe, as far as a program can judge WCAG 2.2 AA; its advice beyond the standard counts as well. */
public final class Axe {

    private static final String PROGRAM = read();
    /** The size of targets is new in WCAG 2.2 and has to be asked for. */
    private static final String JUDGE = """
            async () => {
              const found = await axe.run(document, {rules: {'target-size': {enabled: true}}});
              return found.violations.map(one =>
                `${one.id} (${one.help}): ${one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`);
            }""";

    private Axe() {}

    /** What breaks a rule on the page shown: rule, its sense, and the first elements; empty when all is well. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        page.evaluate(PROGRAM);
        return (List<String>) page.evaluate(JUDGE);
    }

    private static String read() {
        try (InputStream program = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(program.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
