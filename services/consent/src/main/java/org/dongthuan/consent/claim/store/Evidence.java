package org.dongthuan.consent.claim.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/** What a controller showed. @param documentDate absent when the document bears none */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        Kind kind,
        LocalDate documentDate,
        boolean identifiesPerson,
        String reference,
        String org,
        Instant submittedAt) {

    /** Form of the evidence. */
    public enum Kind {
        PAPER,
        SCREENSHOT,
        OTHER
    }
}
