package org.dongthuan.consent.claim.domain;

import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.platform.machine.MachineEvent;

/** What can happen to a claim, with the published word. */
public enum ClaimEvent implements MachineEvent {
    OPEN("opened"),
    REQUEST_EVIDENCE("evidence-requested"),
    SUBMIT_EVIDENCE("evidence-submitted"),
    NO_EVIDENCE("verdict-reached"),
    PROVE("verdict-reached"),
    DISPROVE("verdict-reached"),
    NOT_PROVE("verdict-reached"),
    APPEAL("appealed");

    private final String published;

    ClaimEvent(String published) {
        this.published = published;
    }

    /** The event that a verdict is. */
    public static ClaimEvent of(Verdict verdict) {
        return switch (verdict) {
            case PROVEN -> PROVE;
            case DISPROVEN -> DISPROVE;
            case NOT_PROVEN -> NOT_PROVE;
        };
    }

    /** CloudEvents type. */
    public String type() {
        return "consent-claim." + published + ".v1";
    }
}
