package org.dongthuan.gateway.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    /** Bundles by the prefix their texts have in templates, as each says itself. */
    private static final Map<String, Class<?>> BUNDLES = Stream.of(
                    Messages.class,
                    CitizenMessages.class,
                    OfficerMessages.class,
                    FactMessages.class,
                    RightsMessages.class,
                    VaultMessages.class,
                    SupervisionMessages.class,
                    TransferMessages.class,
                    GroupMessages.class,
                    PartnerMessages.class,
                    ReferenceMessages.class,
                    CampaignMessages.class,
                    DraftMessages.class,
                    ReceiptMessages.class,
                    ClaimMessages.class,
                    BankMessages.class,
                    FormalMessages.class,
                    StatusMessages.class,
                    JoinMessages.class,
                    RuleMessages.class,
                    ShellMessages.class,
                    WorkMessages.class)
            .collect(Collectors.toMap(MessagesTest::prefix, Function.identity()));

    @Test
    void shouldHaveEveryTextInBothLanguages() throws IOException {
        for (var bundle : BUNDLES.entrySet()) {
            var declared = Arrays.stream(bundle.getValue().getDeclaredMethods())
                    .map(Method::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Language language : Language.values()) {
                Properties texts = texts(bundle.getKey(), language);
                assertEquals(declared, new TreeSet<>(texts.stringPropertyNames()), language.tag());
                assertTrue(
                        texts.values().stream()
                                .noneMatch(text -> text.toString().isBlank()),
                        language.tag());
            }
        }
    }

    @Test
    void shouldUseTheSameParametersInBothLanguages() throws IOException {
        for (String bundle : BUNDLES.keySet()) {
            Properties vi = texts(bundle, Language.VI);
            Properties en = texts(bundle, Language.EN);
            vi.stringPropertyNames()
                    .forEach(
                            key -> assertEquals(parameters(vi.getProperty(key)), parameters(en.getProperty(key)), key));
        }
    }

    @Test
    void shouldHaveEveryCodeInBothLanguages() throws IOException {
        assertEquals(
                new TreeSet<>(load("labels/codes_vi.properties").stringPropertyNames()),
                new TreeSet<>(load("labels/codes_en.properties").stringPropertyNames()));
    }

    private static String prefix(Class<?> bundle) {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        return name.equals(MessageBundle.DEFAULTED_NAME) ? MessageBundle.DEFAULT_NAME : name;
    }

    private static TreeSet<String> parameters(String text) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String bundle, Language language) throws IOException {
        return load("messages/" + bundle + "_" + language.tag() + ".properties");
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
