package org.dongthuan.casetracking.commitment.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A body that an obligation names, by role of DOMAIN §1 and organisation.
 *
 * @param org absent for the citizens concerned ({@code CIT})
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Body(
        @NotNull @Pattern(regexp = "[A-Z]{2,3}") String role,
        @Pattern(regexp = "[A-Z0-9-]{2,40}") String org) {}
