package org.dongthuan.consent.claim.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.consent.claim.app.Shown;
import org.dongthuan.consent.keep.AnswerChannel;
import org.dongthuan.consent.ledger.Representation;
import org.dongthuan.consent.verdict.Check;
import org.dongthuan.consent.verdict.Checked;
import org.dongthuan.consent.verdict.Verdict;

/** Bodies of requests on claims. */
public final class ClaimRequests {

    private static final int MOST = 1000;

    private ClaimRequests() {}

    /** All claims of an incident. */
    public record IncidentRequest(@NotNull UUID incidentId) {}

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

    /** The person takes a proven consent back. @param representation absent where the person does */
    public record WithdrawRequest(
            @NotNull Integer version,
            @NotNull AnswerChannel channel,
            @Valid Representation representation) {}

    /** Why a verdict should be looked at again. @param evidence what is new; absent for a person's own word */
    public record AppealRequest(
            @NotNull Integer version,
            @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
            @Valid Shown evidence) {}
}
