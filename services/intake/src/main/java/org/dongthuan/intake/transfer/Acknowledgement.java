package org.dongthuan.intake.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That the agency has the complaint, as it told.
 *
 * @param version version of the transfer that was read
 * @param receivedOn day on which it was received there; its clocks start then
 * @param agencyNumber number under which the agency keeps it
 */
public record Acknowledgement(
        @NotNull Integer version,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 60) String agencyNumber) {}
