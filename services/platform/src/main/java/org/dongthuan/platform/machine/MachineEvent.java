package org.dongthuan.platform.machine;

import java.util.Locale;
import java.util.Set;
import org.dongthuan.platform.access.Actor;

/** What can happen to something that has states; implemented by enums. */
public interface MachineEvent {

    /** Name of the enum constant. */
    String name();

    /** Its word in paths, histories and refusals. */
    default String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Codes of the roles that may ask for it; empty for what only the system does, which has no path. */
    default Set<String> roles() {
        return Set.of();
    }

    /** Whether the actor has one of its roles. */
    default boolean isFor(Actor who) {
        return roles().stream().anyMatch(who::has);
    }
}
