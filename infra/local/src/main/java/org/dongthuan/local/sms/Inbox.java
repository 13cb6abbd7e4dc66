package org.dongthuan.local.sms;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Texts that phones received, oldest first; the oldest fall out when it is full. */
final class Inbox {
    private final int capacity;
    private final Deque<Received> texts = new ArrayDeque<>();
    private long sequence;

    Inbox(int capacity) {
        this.capacity = capacity;
    }

    synchronized void add(String id, String from, String to, String text, Instant at, int parts) {
        if (texts.size() == capacity) {
            texts.removeFirst();
        }
        texts.addLast(new Received(++sequence, id, from, to, text, at.toString(), parts));
    }

    synchronized List<Received> of(String phone) {
        return texts.stream().filter(text -> text.to.equals(phone)).toList();
    }

    synchronized List<Received> after(long after, int limit) {
        return texts.stream().filter(text -> text.sequence > after).limit(limit).toList();
    }

    synchronized int size() {
        return texts.size();
    }

    synchronized void clear() {
        texts.clear();
    }

    /**
     * A text on a phone.
     *
     * @param sequence grows by one with each text of this centre
     * @param id message id of its first part, as the sender was told
     * @param at RFC 3339, time of delivery
     */
    record Received(long sequence, String id, String from, String to, String text, String at, int receivedParts) {}
}
