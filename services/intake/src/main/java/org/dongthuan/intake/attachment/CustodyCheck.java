package org.dongthuan.intake.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * Result of checking a file and its chain of custody.
 *
 * @param brokenAt number of the first entry that is missing, changed or out of place; absent when the chain holds
 * @param originalIntact whether the bytes kept still have the hash they had at receipt; absent once destroyed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustodyCheck(
        UUID attachmentId, boolean chainIntact, Integer brokenAt, Boolean originalIntact, Instant checkedAt) {}
