package org.dongthuan.notification.partner;

import static org.dongthuan.notification.partner.PartnerEvent.CHANGE;
import static org.dongthuan.notification.partner.PartnerEvent.RESUME;
import static org.dongthuan.notification.partner.PartnerEvent.SUSPEND;
import static org.dongthuan.notification.partner.PartnerState.ACTIVE;
import static org.dongthuan.notification.partner.PartnerState.SUSPENDED;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what for a partner. */
public final class PartnerTransitions {

    public static final TransitionTable<PartnerState, PartnerEvent> TABLE = TransitionTable.of(
            "partner",
            PartnerEvent.class,
            on(ACTIVE, CHANGE, ACTIVE),
            on(ACTIVE, SUSPEND, SUSPENDED),
            on(SUSPENDED, CHANGE, SUSPENDED),
            on(SUSPENDED, RESUME, ACTIVE));

    private PartnerTransitions() {}
}
