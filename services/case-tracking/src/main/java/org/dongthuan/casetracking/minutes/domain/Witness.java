package org.dongthuan.casetracking.minutes.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Somebody of an organisation who saw that a party did not sign. */
public record Witness(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Pattern(regexp = "[A-Z0-9-]{2,40}") String org) {

    /** Without the name, which has no place in a log. */
    @Override
    public String toString() {
        return "Witness[" + org + "]";
    }
}
