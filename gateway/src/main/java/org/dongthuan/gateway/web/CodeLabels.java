package org.dongthuan.gateway.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Words for codes that come from the services (states, roles, actions). Kept apart from the page texts because a
 * service may send a code this portal does not know yet; it is then shown as it is.
 */
@ApplicationScoped
public class CodeLabels {

    private final Map<Language, Map<String, String>> labels = new EnumMap<>(Language.class);

    CodeLabels() {
        for (Language language : Language.values()) {
            labels.put(language, load("labels/codes_" + language.tag() + ".properties"));
        }
    }

    /** The word for a code of a kind, such as {@code complaint, SUBMITTED}; the code itself if there is none. */
    public String label(Language language, String kind, String code) {
        return code == null ? "" : labels.get(language).getOrDefault(kind + "." + code, code);
    }

    /** Whether there is a word for the code. */
    public boolean has(Language language, String kind, String code) {
        return code != null && labels.get(language).containsKey(kind + "." + code);
    }

    /** All codes of a kind, in the order of the file: that of the work, not of the alphabet. */
    public List<String> codes(String kind) {
        return labels.get(Language.VI).keySet().stream()
                .filter(key -> key.startsWith(kind + "."))
                .map(key -> key.substring(kind.length() + 1))
                .toList();
    }

    private static Map<String, String> load(String name) {
        Map<String, String> words = new LinkedHashMap<>();
        // Properties would lose the order of the lines.
        Properties inOrder = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                return words.put((String) key, (String) value);
            }
        };
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            inOrder.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
