package org.dongthuan.bankintegration.listchange;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Why accounts are not as their list now says.
 *
 * @param reasonCode one for all of them
 */
public record Explanation(
        @NotEmpty @Size(max = 100) List<@NotNull UUID> accountIds,
        @NotNull @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {}
