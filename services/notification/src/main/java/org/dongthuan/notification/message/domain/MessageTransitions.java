package org.dongthuan.notification.message.domain;

import static org.dongthuan.notification.message.domain.MessageEvent.*;
import static org.dongthuan.notification.message.domain.MessageState.*;

import java.util.List;
import java.util.Optional;

/**
 * The one table of what may follow what (DOMAIN §2.7). {@code DELIVER} is taken almost everywhere: a proof that comes late,
 * or of an earlier attempt, is still a proof.
 */
public final class MessageTransitions {

    /** A row. */
    public record Transition(MessageState from, MessageEvent event, MessageState to) {}

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(QUEUED, DEFER, DEFERRED),
            new Transition(QUEUED, CLAIM, SUBMITTING),
            new Transition(DEFERRED, CLAIM, SUBMITTING),
            new Transition(QUEUED, DELIVER, DELIVERED),
            new Transition(DEFERRED, DELIVER, DELIVERED),
            new Transition(SUBMITTING, NOT_SENT, QUEUED),
            new Transition(SUBMITTING, ACCEPT, SUBMITTED),
            new Transition(SUBMITTING, REFUSE, REJECTED),
            new Transition(SUBMITTING, LOSE, UNKNOWN),
            new Transition(SUBMITTING, NO_PHONE, UNDELIVERABLE),
            new Transition(SUBMITTING, GIVE_UP, EXHAUSTED),
            new Transition(SUBMITTING, DELIVER, DELIVERED),
            new Transition(SUBMITTED, DELIVER, DELIVERED),
            new Transition(SUBMITTED, FAIL, UNDELIVERABLE),
            new Transition(SUBMITTED, EXPIRE, EXPIRED),
            new Transition(SUBMITTED, REJECT, REJECTED),
            new Transition(SUBMITTED, LOSE, UNKNOWN),
            new Transition(UNDELIVERABLE, TO_DESK, FALLBACK),
            new Transition(EXPIRED, TO_DESK, FALLBACK),
            new Transition(REJECTED, TO_DESK, FALLBACK),
            new Transition(UNKNOWN, TO_DESK, FALLBACK),
            new Transition(UNDELIVERABLE, GIVE_UP, EXHAUSTED),
            new Transition(EXPIRED, GIVE_UP, EXHAUSTED),
            new Transition(REJECTED, GIVE_UP, EXHAUSTED),
            new Transition(UNKNOWN, GIVE_UP, EXHAUSTED),
            new Transition(FALLBACK, DELIVER, DELIVERED),
            new Transition(FALLBACK, RETRY, QUEUED),
            new Transition(FALLBACK, CALL_DONE, CONFIRMED),
            new Transition(FALLBACK, LETTER_DONE, CONFIRMED),
            new Transition(FALLBACK, EXHAUST, EXHAUSTED));

    private MessageTransitions() {}

    /** Where the event leads; empty when the table does not list it. */
    public static Optional<MessageState> next(MessageState from, MessageEvent event) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }
}
