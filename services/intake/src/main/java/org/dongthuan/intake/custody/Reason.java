package org.dongthuan.intake.custody;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Why somebody does something with evidence.
 *
 * @param reasonCode for statistics and the audit log
 * @param reason in the officer's own words; may name people, so it is stored sealed and never logged
 */
public record Reason(
        @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
        @NotBlank @Size(max = 1000) String reason) {

    /** Leaves the words out. */
    @Override
    public String toString() {
        return "Reason[" + reasonCode + "]";
    }
}
