package org.dongthuan.casetracking.notice;

import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/** The one table of what may follow what. */
public final class NoticeTransitions {

    public static final TransitionTable<NoticeState, NoticeEvent> TABLE = TransitionTable.of(
            "violation notice",
            NoticeEvent.class,
            on(NoticeState.DUE, NoticeEvent.FILE, NoticeState.FILED),
            on(NoticeState.FILED, NoticeEvent.ACKNOWLEDGE, NoticeState.ACKNOWLEDGED));

    private NoticeTransitions() {}
}
