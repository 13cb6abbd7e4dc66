package org.dongthuan.intake.complaint.app;

import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.Track;

/**
 * What an officer or citizen says with an event.
 *
 * @param version version of the complaint that was read
 * @param track only for {@code take}; petition when absent
 * @param survivorId only for {@code merge}
 * @param text only for {@code reply}
 */
public record Move(
        int version,
        Optional<String> reasonCode,
        Optional<Track> track,
        Optional<UUID> survivorId,
        Optional<String> text) {}
