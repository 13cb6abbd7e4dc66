package org.dongthuan.consent.hearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.Optional;

/**
 * What the person said.
 *
 * @param at when; absent for now
 * @param reference as in {@link Hearing}
 * @param words in the person's own; absent for none, and for officers, whose paper {@code reference} names
 */
public record HearingRequest(
        @NotNull Integer version,
        @NotNull HearingChannel channel,
        @NotNull Hearing.Answer answer,
        Instant at,
        @Pattern(regexp = "[A-Za-z0-9._/-]{1,80}") String reference,
        @Size(max = 2000) String words) {

    /** The same with nothing before or after it and one form for each letter; empty where nothing was written. */
    Optional<String> ownWords() {
        return Optional.ofNullable(words)
                .map(text -> Normalizer.normalize(text, Form.NFC).strip())
                .filter(text -> !text.isEmpty());
    }

    /** Leaves out what the person wrote. */
    @Override
    public String toString() {
        return "HearingRequest[" + channel + " " + answer + "]";
    }
}
