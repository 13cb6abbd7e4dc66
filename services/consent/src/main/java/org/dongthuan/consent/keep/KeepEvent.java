package org.dongthuan.consent.keep;

import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a keep-consent, with the published word. */
public enum KeepEvent implements MachineEvent {
    REQUEST("requested"),
    GIVE("given"),
    REFUSE("not-proven"),
    PROVE("proven"),
    NOT_PROVE("not-proven");

    private final String published;

    KeepEvent(String published) {
        this.published = published;
    }

    /** CloudEvents type. */
    public String type() {
        return "keep-consent." + published + ".v1";
    }
}
