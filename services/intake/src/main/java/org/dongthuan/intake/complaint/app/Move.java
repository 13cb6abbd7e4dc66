package org.dongthuan.intake.complaint.app;

import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.Track;

/**
 * What an officer or citizen says with an event.
 *
 * @param version version of the complaint that was read
 * @param track for {@code take} (petition when absent) and {@code add-track}
 * @param survivorId only for {@code merge}
 * @param targetPlace only for {@code forward}: code of the commune that is competent
 * @param targetAgency only for {@code forward}, instead of it: code of an agency of the register
 * @param text the reply, the remedies of a refusal, why a reply is disputed, or what is answered
 */
public record Move(
        int version,
        Optional<String> reasonCode,
        Optional<Track> track,
        Optional<UUID> survivorId,
        Optional<String> targetPlace,
        Optional<String> targetAgency,
        Optional<String> text) {}
