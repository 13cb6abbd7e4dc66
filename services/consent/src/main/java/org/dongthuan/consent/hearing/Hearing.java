package org.dongthuan.consent.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * The person was asked whether they consented.
 *
 * @param reference of the paper that says so; absent for none and for readers who may not see it
 * @param role who asked; {@code CIT} when the person said it signed in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hearing(
        HearingChannel channel,
        Answer answer,
        String reference,
        String role,
        String org,
        Instant at,
        Instant statedAt) {

    /** What the person says. */
    public enum Answer {
        CONFIRMS,
        DENIES,
        DOES_NOT_KNOW,
        /** Asked for in vain. */
        NOT_REACHED
    }
}
