package org.dongthuan.gateway.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void shouldHaveEveryTextInBothLanguages() throws IOException {
        var declared = Arrays.stream(Messages.class.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        for (Language language : Language.values()) {
            Properties texts = load("messages/msg_" + language.tag() + ".properties");
            assertEquals(declared, new TreeSet<>(texts.stringPropertyNames()), language.tag());
            assertTrue(texts.values().stream().noneMatch(text -> text.toString().isBlank()), language.tag());
        }
    }

    @Test
    void shouldUseTheSameParametersInBothLanguages() throws IOException {
        Properties vi = load("messages/msg_vi.properties");
        Properties en = load("messages/msg_en.properties");

        vi.stringPropertyNames()
                .forEach(key -> assertEquals(parameters(vi.getProperty(key)), parameters(en.getProperty(key)), key));
    }

    @Test
    void shouldHaveEveryCodeInBothLanguages() throws IOException {
        assertEquals(
                new TreeSet<>(load("labels/codes_vi.properties").stringPropertyNames()),
                new TreeSet<>(load("labels/codes_en.properties").stringPropertyNames()));
    }

    private static TreeSet<String> parameters(String text) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(
                MessagesTest.class.getClassLoader().getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
