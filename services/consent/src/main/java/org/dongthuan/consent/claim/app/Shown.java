package org.dongthuan.consent.claim.app;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import org.dongthuan.consent.claim.store.Evidence;
import org.dongthuan.platform.access.Actor;

/**
 * What a controller shows.
 *
 * @param documentDate absent when the document bears none
 * @param reference file number or the like; no free text, so that nobody is named
 */
public record Shown(
        @NotNull Evidence.Kind kind,
        LocalDate documentDate,
        @NotNull Boolean identifiesPerson,

        @NotNull @Pattern(regexp = "[A-Za-z0-9._/-]{1,80}") String reference) {

    Evidence of(Actor by, Instant at) {
        return new Evidence(
                kind, documentDate, identifiesPerson, reference, by.org().orElse(null), at);
    }
}
