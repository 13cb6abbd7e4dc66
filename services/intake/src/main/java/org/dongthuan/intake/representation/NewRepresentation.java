package org.dongthuan.intake.representation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * Who chose whom.
 *
 * @param complaintIds one complaint of each person of the group, the representatives' own among them
 * @param representativeIds complaints of those who speak for all
 * @param documentRef number of the paper by which the people chose them
 */
public record NewRepresentation(
        @NotNull @Size(min = 1, max = 2000) Set<@NotNull UUID> complaintIds,
        @NotNull @Size(min = 1, max = 20) Set<@NotNull UUID> representativeIds,
        @NotBlank @Size(max = 60) String documentRef) {}
