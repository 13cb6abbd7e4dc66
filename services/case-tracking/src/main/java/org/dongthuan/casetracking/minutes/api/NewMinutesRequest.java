package org.dongthuan.casetracking.minutes.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.minutes.app.DraftMinutes;
import org.dongthuan.casetracking.minutes.domain.Minutes;
import org.dongthuan.casetracking.minutes.domain.Party;

/** Body of {@code POST /api/v1/minutes}. */
public record NewMinutesRequest(
        @NotNull UUID incidentId,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 20_000) String text,
        @NotNull Instant heldAt,
        UUID addendumTo,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull Seat> parties) {

    /** A body at the table and the official expected to sign for it. */
    public record Seat(
            @NotNull @Pattern(regexp = "[A-Z]{2,3}") String role,
            @NotNull @Pattern(regexp = "[A-Z0-9-]{2,40}") String org,
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 120) String position) {

        /** Without the name, which has no place in a log. */
        @Override
        public String toString() {
            return "Seat[" + role + " " + org + "]";
        }
    }

    DraftMinutes.Draft toDraft() {
        return new DraftMinutes.Draft(
                incidentId,
                new Minutes.Wording(title, text, heldAt, addendumTo),
                parties.stream()
                        .map(seat -> Party.expected(seat.role(), seat.org(), seat.name(), seat.position()))
                        .toList());
    }
}
