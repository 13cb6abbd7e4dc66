package org.dongthuan.casetracking.notice;

import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class NoticeTransitions {

    public static final TransitionTable<NoticeState, NoticeEvent> TABLE = TransitionTable.of(
            "violation notice",
            NoticeEvent.class,
            on(NoticeState.DUE, NoticeEvent.FILE, NoticeState.FILED),
            // The notice itself goes on as it did; what the data subjects have to be told has a clock of its own.
            on(NoticeState.DUE, NoticeEvent.FIND_LEAK, NoticeState.DUE),
            on(NoticeState.FILED, NoticeEvent.FIND_LEAK, NoticeState.FILED),
            on(NoticeState.ACKNOWLEDGED, NoticeEvent.FIND_LEAK, NoticeState.ACKNOWLEDGED),
            on(NoticeState.FILED, NoticeEvent.ACKNOWLEDGE, NoticeState.ACKNOWLEDGED));

    private NoticeTransitions() {}
}
