package org.dongthuan.intake.complaint.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.complaint.app.Move;
import org.dongthuan.intake.complaint.domain.Track;

/** Body of {@code POST /api/v1/complaints/{id}/{event}}; each event needs some of it. */
public record MoveRequest(
        @NotNull Integer version,
        @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode,
        Track track,
        UUID survivorId,
        @Pattern(regexp = "[0-9]{5}") String targetPlace,
        @Pattern(regexp = "[A-Z0-9-]{2,40}") String targetAgency,
        @Size(max = 20_000) String text) {

    Move toCommand() {
        return new Move(
                version,
                Optional.ofNullable(reasonCode),
                Optional.ofNullable(track),
                Optional.ofNullable(survivorId),
                Optional.ofNullable(targetPlace),
                Optional.ofNullable(targetAgency),
                Optional.ofNullable(text));
    }
}
