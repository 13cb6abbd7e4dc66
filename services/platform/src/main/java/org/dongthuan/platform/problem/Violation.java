package org.dongthuan.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * One input that breaks one rule. Names the field and the rule, never the value: values may be personal data.
 *
 * @param field JSON path of the input, for example {@code person.citizenId}
 * @param rule stable kebab-case name of the rule, for example {@code citizen-id-12-digits}
 * @param message what is expected, in English, for developers; portals translate by rule
 * @param codes of the complaints or cases among the input that break it; left out where it is about none in particular
 */
public record Violation(
        String field,
        String rule,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> codes) {

    public Violation {
        Objects.requireNonNull(field);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(message);
        codes = List.copyOf(codes);
    }

    public Violation(String field, String rule, String message) {
        this(field, rule, message, List.of());
    }
}
