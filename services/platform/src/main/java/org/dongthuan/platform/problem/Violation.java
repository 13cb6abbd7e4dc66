package org.dongthuan.platform.problem;

import java.util.Objects;

/**
 * One input that breaks one rule. Names the field and the rule, never the value: values may be personal data.
 *
 * @param field JSON path of the input, for example {@code person.citizenId}
 * @param rule stable kebab-case name of the rule, for example {@code citizen-id-12-digits}
 * @param message what is expected, in English, for developers; portals translate by rule
 */
public record Violation(String field, String rule, String message) {
    public Violation {
        Objects.requireNonNull(field);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(message);
    }
}
