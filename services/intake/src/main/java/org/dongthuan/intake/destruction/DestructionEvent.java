package org.dongthuan.intake.destruction;

import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.DPO;
import static org.dongthuan.platform.access.Roles.POL;

import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to an order. */
public enum DestructionEvent implements MachineEvent {
    /** Makes a proposal of what the timer listed. */
    PROPOSE(DPO),
    APPROVE(CC),
    REFUSE(CC),
    WITHDRAW(DPO),
    /** The head of the holder says that its own copies are deleted. */
    ATTEST(POL, BKA),
    /** Goes on with what a hold or a fault left. */
    EXECUTE(CC),
    FINISH();

    private final Set<String> roles;

    DestructionEvent(String... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
