package org.dongthuan.notification.written;

import java.util.Map;
import java.util.stream.Collectors;

/** Text as it may stand in HTML. */
public final class Markup {

    private static final Map<Integer, String> ESCAPED = Map.of(
            (int) '&', "&amp;",
            (int) '<', "&lt;",
            (int) '>', "&gt;",
            (int) '"', "&quot;",
            (int) '\'', "&#39;",
            (int) '\n', "<br/>\n");

    private Markup() {}

    /** Nothing of the text is markup; its line ends are shown, other control characters left out. */
    public static String of(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .mapToObj(c -> ESCAPED.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }
}
