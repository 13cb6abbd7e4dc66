package org.dongthuan.notification.message.domain;

import java.util.Arrays;
import java.util.Optional;

/** What can happen to a message: the path segment of what the desk does, and the published word where there is one. */
public enum MessageEvent {
    DEFER(null, null),
    CLAIM(null, null),
    /** Certainly nothing was sent: no line, or intake away. */
    NOT_SENT(null, null),
    ACCEPT(null, "submitted"),
    REFUSE(null, "failed"),
    DELIVER(null, "delivered"),
    FAIL(null, "failed"),
    EXPIRE(null, "failed"),
    REJECT(null, "failed"),
    /** The centre's answer or its receipt never came. */
    LOSE(null, "failed"),
    NO_PHONE(null, "failed"),
    TO_DESK(null, null),
    GIVE_UP(null, "exhausted"),
    RETRY("retry", null),
    CALL_DONE("call-done", "confirmed"),
    LETTER_DONE("letter-done", "confirmed"),
    EXHAUST("exhaust", "exhausted");

    private final String path;
    private final String published;

    MessageEvent(String path, String published) {
        this.path = path;
        this.published = published;
    }

    /** The desk's event behind a path segment. */
    public static Optional<MessageEvent> ofPath(String path) {
        return Arrays.stream(values()).filter(event -> path.equals(event.path)).findFirst();
    }

    /** Empty for the system's own events. */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    /** CloudEvents type; empty when nobody else is told. */
    public Optional<String> type() {
        return Optional.ofNullable(published).map(word -> "message." + word + ".v1");
    }
}
