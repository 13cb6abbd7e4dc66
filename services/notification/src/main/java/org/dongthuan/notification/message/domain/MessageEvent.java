package org.dongthuan.notification.message.domain;

import static org.dongthuan.platform.access.Roles.CO;

import java.util.Optional;
import java.util.Set;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a message: the published word where others are told, and the role where the desk does it. */
public enum MessageEvent implements MachineEvent {
    DEFER(null),
    CLAIM(null),
    /** Certainly nothing was sent: no line, or intake away. */
    NOT_SENT(null),
    /** No text reaches the person, but mail does. */
    BY_EMAIL(null),
    ACCEPT("submitted"),
    REFUSE("failed"),
    DELIVER("delivered"),
    FAIL("failed"),
    EXPIRE("failed"),
    REJECT("failed"),
    /** The centre's answer or its receipt never came. */
    LOSE("failed"),
    NO_PHONE("failed"),
    TO_DESK(null),
    GIVE_UP("exhausted"),
    RETRY(null, CO),
    /** Another attempt, by e-mail, although a mobile number is known. */
    RETRY_BY_EMAIL(null, CO),
    CALL_DONE("confirmed", CO),
    LETTER_DONE("confirmed", CO),
    EXHAUST("exhausted", CO);

    private final String published;
    private final Set<String> roles;

    MessageEvent(String published, String... roles) {
        this.published = published;
        this.roles = Set.of(roles);
    }

    /** CloudEvents type; empty when nobody else is told. */
    public Optional<String> type() {
        return Optional.ofNullable(published).map(word -> "message." + word + ".v1");
    }

    @Override
    public Set<String> roles() {
        return roles;
    }
}
