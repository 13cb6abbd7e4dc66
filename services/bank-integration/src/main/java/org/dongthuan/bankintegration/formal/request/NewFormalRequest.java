package org.dongthuan.bankintegration.formal.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is to be asked.
 *
 * @param org who is asked
 * @param number number and sign of the letter
 * @param dueOn later than the rule says; absent for the rule's own day
 */
public record NewFormalRequest(
        @NotNull UUID incidentId,
        @NotNull @Pattern(regexp = "[A-Z0-9-]{2,20}") String org,
        @NotBlank @Size(max = 60) String number,
        @NotBlank @Size(min = 3, max = 300) String subject,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid RequestItem> items,
        @NotEmpty Set<@NotNull Recipient> recipients,
        LocalDate dueOn) {}
