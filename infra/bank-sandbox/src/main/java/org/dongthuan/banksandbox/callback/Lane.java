package org.dongthuan.banksandbox.callback;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Answers of one account in order. The dispatcher's lock guards the queue; one thread at a time drains it. */
final class Lane {

    /** An answer in the queue and whether its scripted wrong signature is still to come. */
    static final class Entry {
        private final Outgoing outgoing;
        private boolean wrongKeyNext;

        Entry(Outgoing outgoing) {
            this.outgoing = outgoing;
            this.wrongKeyNext = outgoing.manner() == Outgoing.Manner.WRONG_KEY_FIRST;
        }

        Outgoing outgoing() {
            return outgoing;
        }

        /** @return true on the first call for an answer scripted so */
        boolean takeWrongKey() {
            boolean wrong = wrongKeyNext;
            wrongKeyNext = false;
            return wrong;
        }
    }

    private static final int MAX_DOUBLINGS = 20;

    private final String accountNumber;
    private final Deque<Entry> queue = new ArrayDeque<>();
    private int failures;

    Lane(String accountNumber) {
        this.accountNumber = accountNumber;
    }

    String accountNumber() {
        return accountNumber;
    }

    /** An answer that is already waiting is not queued twice. */
    void add(Outgoing answer) {
        String id = answer.callback().callbackId();
        if (queue.stream()
                .noneMatch(entry -> entry.outgoing().callback().callbackId().equals(id))) {
            queue.add(new Entry(answer));
        }
    }

    Optional<Entry> peek() {
        return Optional.ofNullable(queue.peek());
    }

    void done() {
        failures = 0;
        queue.poll();
    }

    void clear() {
        queue.clear();
    }

    int size() {
        return queue.size();
    }

    /** Doubles with every failure up to the maximum; a quarter of it is chance, so that lanes do not march in step. */
    long pauseAfterFailure(Duration first, Duration max) {
        long doubled = first.toMillis() << Math.min(failures++, MAX_DOUBLINGS);
        long pause = Math.min(doubled, max.toMillis());
        return pause - ThreadLocalRandom.current().nextLong(pause / 4 + 1);
    }
}
