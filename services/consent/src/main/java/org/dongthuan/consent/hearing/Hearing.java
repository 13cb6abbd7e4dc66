package org.dongthuan.consent.hearing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * The person was asked whether they consented.
 *
 * @param reference of the paper that says so; absent for none and for readers who may not see it
 * @param role who asked; {@code CIT} when the person said it signed in
 * @param words the person's own; absent for none and for readers who may not see them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hearing(
        @JsonIgnore UUID id,
        HearingChannel channel,
        Answer answer,
        String reference,
        String role,
        String org,
        Instant at,
        Instant statedAt,
        String words) {

    /** What the person says. */
    public enum Answer {
        CONFIRMS,
        DENIES,
        DOES_NOT_KNOW,
        /** Asked for in vain. */
        NOT_REACHED
    }

    Hearing withWords(String own) {
        return new Hearing(id, channel, answer, reference, role, org, at, statedAt, own);
    }

    /** Leaves out what the person wrote. */
    @Override
    public String toString() {
        return "Hearing[" + channel + " " + answer + " " + at + "]";
    }
}
