package org.dongthuan.consent.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** One test's result. @param note a code, never free text; absent for none */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Checked(
        @NotNull Finding finding,
        @Pattern(regexp = "[A-Z_]{2,60}") String note) {

    /** How a test came out. */
    public enum Finding {
        MET,
        NOT_MET,
        UNKNOWN
    }
}
