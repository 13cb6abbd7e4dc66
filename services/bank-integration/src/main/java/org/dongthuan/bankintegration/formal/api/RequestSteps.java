package org.dongthuan.bankintegration.formal.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the steps of a request need. */
final class RequestSteps {

    private RequestSteps() {}

    /** @param version of the request that was read */
    public record Plain(@NotNull Integer version) {}

    /** @param missingItems codes of the request */
    public record Returned(
            @NotNull Integer version,
            @NotBlank @Size(min = 3, max = 1000) String reason,
            @NotEmpty @Size(max = 20) List<@NotNull String> missingItems) {}
}
