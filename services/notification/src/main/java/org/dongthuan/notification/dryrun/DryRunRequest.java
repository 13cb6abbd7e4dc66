package org.dongthuan.notification.dryrun;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What to try out: a text there is, or one that is proposed.
 *
 * @param code of a text message there is; absent for a proposed text
 * @param text proposed, with placeholders; absent for one there is
 * @param mostParts of the proposed text; 1 when absent
 * @param incidentId whose people would be told; absent when nobody is asked about
 */
public record DryRunRequest(
        @Pattern(regexp = "[A-Z_]{2,60}") String code,
        @Size(max = 1000) String text,
        @Min(1) @Max(4) Integer mostParts,
        UUID incidentId) {}
