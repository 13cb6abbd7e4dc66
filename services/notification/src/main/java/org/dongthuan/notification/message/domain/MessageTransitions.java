package org.dongthuan.notification.message.domain;

import static org.dongthuan.notification.message.domain.MessageEvent.*;
import static org.dongthuan.notification.message.domain.MessageState.*;
import static org.dongthuan.platform.machine.Transition.on;

import org.dongthuan.platform.machine.TransitionTable;

/**
 * The one table of what may follow what (DOMAIN §2.7). {@code DELIVER} is taken almost everywhere: a proof that comes late,
 * or of an earlier attempt, is still a proof.
 */
public final class MessageTransitions {

    public static final TransitionTable<MessageState, MessageEvent> TABLE = TransitionTable.of(
            "message",
            MessageEvent.class,
            on(QUEUED, DEFER, DEFERRED),
            on(QUEUED, CLAIM, SUBMITTING),
            on(DEFERRED, CLAIM, SUBMITTING),
            on(QUEUED, DELIVER, DELIVERED),
            on(DEFERRED, DELIVER, DELIVERED),
            on(SUBMITTING, NOT_SENT, QUEUED),
            // Where its person's clock stands is learned with the number.
            on(SUBMITTING, DEFER, DEFERRED),
            on(SUBMITTING, BY_EMAIL, QUEUED),
            on(SUBMITTING, ACCEPT, SUBMITTED),
            on(SUBMITTING, REFUSE, REJECTED),
            on(SUBMITTING, LOSE, UNKNOWN),
            on(SUBMITTING, NO_PHONE, UNDELIVERABLE),
            on(SUBMITTING, GIVE_UP, EXHAUSTED),
            on(SUBMITTING, DELIVER, DELIVERED),
            on(SUBMITTED, DELIVER, DELIVERED),
            on(SUBMITTED, FAIL, UNDELIVERABLE),
            on(SUBMITTED, EXPIRE, EXPIRED),
            on(SUBMITTED, REJECT, REJECTED),
            on(SUBMITTED, LOSE, UNKNOWN),
            on(UNDELIVERABLE, TO_DESK, FALLBACK),
            on(EXPIRED, TO_DESK, FALLBACK),
            on(REJECTED, TO_DESK, FALLBACK),
            on(UNKNOWN, TO_DESK, FALLBACK),
            on(UNDELIVERABLE, GIVE_UP, EXHAUSTED),
            on(EXPIRED, GIVE_UP, EXHAUSTED),
            on(REJECTED, GIVE_UP, EXHAUSTED),
            on(UNKNOWN, GIVE_UP, EXHAUSTED),
            on(FALLBACK, DELIVER, DELIVERED),
            on(FALLBACK, RETRY, QUEUED),
            on(FALLBACK, RETRY_BY_EMAIL, QUEUED),
            on(FALLBACK, CALL_DONE, CONFIRMED),
            on(FALLBACK, LETTER_DONE, CONFIRMED),
            on(FALLBACK, EXHAUST, EXHAUSTED));

    private MessageTransitions() {}
}
