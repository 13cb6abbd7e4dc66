package org.dongthuan.casetracking.clock.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something on which time takes steps, each at an instant that it keeps. */
public interface Timed {

    UUID id();

    /** When time takes the next step; empty for never. */
    Optional<Instant> nextAt();
}
