package org.dongthuan.bankintegration.formal.reply;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The answer to one item of the request; blank while nobody has one. */
public record Answer(
        @NotNull @Pattern(regexp = "[A-Z0-9_]{1,30}") String code,
        @NotNull @Size(max = 5000) String text) {

    boolean says() {
        return !text.isBlank();
    }

    /** Leaves the wording out. */
    @Override
    public String toString() {
        return "Answer[" + code + "]";
    }
}
