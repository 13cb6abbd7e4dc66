package org.dongthuan.consent.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * One test's result.
 *
 * @param source what it rests on; absent only where nothing is known
 * @param note a code, never free text; absent for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Checked(
        @NotNull Finding finding,
        Source source,
        @Pattern(regexp = "[A-Z_]{2,60}") String note) {

    /** How a test came out. */
    public enum Finding {
        MET,
        NOT_MET,
        UNKNOWN
    }

    /** What a finding rests on. */
    public enum Source {
        /** What the controller showed. */
        EVIDENCE,
        /** That it showed nothing. */
        NO_EVIDENCE,
        /** What the person said. */
        PERSON,
        /** How consents were taken, as stated or found. */
        CIRCUMSTANCES,
        /** The bank's own books. */
        BANK_RECORD,
        /** An authority's file or a site visit. */
        AUTHORITY
    }
}
