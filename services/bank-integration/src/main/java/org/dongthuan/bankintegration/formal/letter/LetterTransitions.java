package org.dongthuan.bankintegration.formal.letter;

import static org.dongthuan.bankintegration.formal.letter.LetterEvent.COME_BACK;
import static org.dongthuan.bankintegration.formal.letter.LetterEvent.DELIVER;
import static org.dongthuan.bankintegration.formal.letter.LetterEvent.HAND_OVER;
import static org.dongthuan.bankintegration.formal.letter.LetterEvent.ISSUE;
import static org.dongthuan.bankintegration.formal.letter.LetterEvent.SEND;
import static org.dongthuan.bankintegration.formal.letter.LetterState.DELIVERED;
import static org.dongthuan.bankintegration.formal.letter.LetterState.HANDED_OVER;
import static org.dongthuan.bankintegration.formal.letter.LetterState.ISSUED;
import static org.dongthuan.bankintegration.formal.letter.LetterState.RETURNED;
import static org.dongthuan.bankintegration.formal.letter.LetterState.SENT;
import static org.dongthuan.bankintegration.formal.letter.LetterState.TO_MAKE;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of a letter's way. */
public final class LetterTransitions {

    public static final TransitionTable<LetterState, LetterEvent> TABLE = TransitionTable.of(
            "letter",
            LetterEvent.class,
            on(TO_MAKE, ISSUE, ISSUED),
            on(ISSUED, SEND, SENT),
            on(SENT, DELIVER, DELIVERED),
            on(SENT, COME_BACK, RETURNED),
            on(RETURNED, HAND_OVER, HANDED_OVER));

    private LetterTransitions() {}
}
