package org.dongthuan.consent.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Somebody answers for the person: for a child, for one who cannot act alone, or with their authority. Whether they may is
 * test C10 of the checklist.
 *
 * @param paper number of the paper that shows it; no free text, so that nobody is named
 */
public record Representation(
        @NotNull Kind kind,

        @NotNull @Pattern(regexp = "[A-Za-z0-9._/-]{1,80}") String paper) {

    /** By what right (Civil Code 2015 arts. 136, 138). */
    public enum Kind {
        PARENT_OF_MINOR,
        GUARDIAN,
        AUTHORISED
    }
}
