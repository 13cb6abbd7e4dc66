package org.dongthuan.consent.claim.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.consent.claim.store.Evidence;
import org.dongthuan.consent.verdict.Check;
import org.dongthuan.consent.verdict.Checked;
import org.dongthuan.consent.verdict.Verdict;

/** Bodies of requests on claims. */
public final class ClaimRequests {

    private static final int MOST = 1000;

    private ClaimRequests() {}

    /** All claims of an incident. */
    public record IncidentRequest(@NotNull UUID incidentId) {}

    /**
     * What a controller shows.
     *
     * @param documentDate absent when the document bears none
     * @param reference file number or the like; no free text, so that nobody is named
     */
    public record EvidenceRequest(
            @NotNull Evidence.Kind kind,
            LocalDate documentDate,
            @NotNull Boolean identifiesPerson,

            @NotNull @Pattern(regexp = "[A-Za-z0-9._/-]{1,80}")
            String reference) {}

    /** An opinion with a finding for each test. */
    public record VerdictRequest(
            @NotNull Integer version,
            @NotNull Verdict verdict,
            @NotNull Map<Check, @NotNull @Valid Checked> checklist) {}

    /** One opinion on many claims. */
    public record BulkVerdictRequest(
            @NotEmpty @Size(max = MOST) List<@NotNull UUID> ids,
            @NotNull Verdict verdict,
            @NotNull Map<Check, @NotNull @Valid Checked> checklist) {}

    /** Why a verdict should be looked at again. */
    public record AppealRequest(
            @NotNull Integer version,
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}
}
