package org.dongthuan.bankintegration.formal.letter;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CO;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What may happen to a letter, and by whom. */
public enum LetterEvent implements MachineEvent {
    /** By the job that makes letters. */
    ISSUE(Set.of()),
    SEND(Set.of(BK, BKA)),
    DELIVER(Set.of(BK, BKA)),
    COME_BACK(Set.of(BK, BKA)),
    HAND_OVER(Set.of(CO));

    private final Set<String> roles;

    LetterEvent(Set<String> roles) {
        this.roles = roles;
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
