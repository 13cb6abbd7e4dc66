package org.dongthuan.notification.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dongthuan.platform.time.Vietnam;

/** All versions of all texts of one medium: which one is in force in a language, and which are planned. */
public final class TextVersions<T extends TextVersion> {

    private static final String DEFAULT_LANGUAGE = "vi";

    private final List<T> all;

    /**
     * @param medium named when a text is wrong
     * @param faults the rule of the medium
     * @throws IllegalStateException when a text is against the rule
     */
    public TextVersions(String medium, List<T> all, Function<T, List<String>> faults) {
        this.all = List.copyOf(all);
        this.all.forEach(text -> {
            List<String> wrong = faults.apply(text);
            if (!wrong.isEmpty()) {
                throw new IllegalStateException("Text " + medium + " " + text.code() + " " + text.language() + " v"
                        + text.version() + ": " + wrong);
            }
        });
    }

    /** The version in force; Vietnamese when the language has none; empty when there is no such text. */
    public Optional<T> find(String code, String language, Instant at) {
        LocalDate day = Vietnam.dayOf(at);
        return inForce(code, language == null ? DEFAULT_LANGUAGE : language, day)
                .or(() -> inForce(code, DEFAULT_LANGUAGE, day));
    }

    /** What is in force and what is planned, by code, language and date. */
    public List<T> current(Instant at) {
        LocalDate day = Vietnam.dayOf(at);
        return all.stream()
                .filter(text -> text.validFrom().isAfter(day)
                        || inForce(text.code(), text.language(), day)
                                .filter(text::equals)
                                .isPresent())
                .sorted(Comparator.comparing(TextVersion::code)
                        .thenComparing(TextVersion::language)
                        .thenComparing(TextVersion::validFrom))
                .toList();
    }

    private Optional<T> inForce(String code, String language, LocalDate day) {
        return all.stream()
                .filter(text -> text.code().equals(code) && text.language().equals(language))
                .filter(text -> !text.validFrom().isAfter(day))
                .max(Comparator.<T, LocalDate>comparing(TextVersion::validFrom).thenComparing(TextVersion::version));
    }
}
