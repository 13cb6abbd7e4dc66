package org.dongthuan.consent.keep;

import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a keep-consent, with the published type. */
public enum KeepEvent implements MachineEvent {
    REQUEST("keep-consent.requested.v1"),
    GIVE("keep-consent.given.v1"),
    REFUSE("keep-consent.not-proven.v1"),
    PROVE("keep-consent.proven.v1"),
    NOT_PROVE("keep-consent.not-proven.v1"),
    /** Said of the record: whatever a consent is for, its end is told in one word. */
    WITHDRAW("consent-record.withdrawn.v1"),
    /** The bank no longer relies on it. */
    REVOKE("consent-record.revoked.v1"),
    /** An authority found it void, whatever two persons had verified. */
    INVALIDATE("consent-record.invalidated.v1"),
    /** Its last day is over. */
    EXPIRE("consent-record.expired.v1"),
    /** The person says yes again before the end. */
    RENEW("consent-record.renewed.v1");

    private final String type;

    KeepEvent(String type) {
        this.type = type;
    }

    /** CloudEvents type. */
    public String type() {
        return type;
    }
}
