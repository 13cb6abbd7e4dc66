package org.dongthuan.consent.claim.domain;

import java.util.Optional;
import org.dongthuan.consent.ledger.RecordEvent;
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

    /** What it means for the consent that is claimed; empty for steps of the check alone. */
    public Optional<RecordEvent> recordEvent() {
        return switch (this) {
            case OPEN -> Optional.of(RecordEvent.CLAIM);
            case PROVE -> Optional.of(RecordEvent.PROVE);
            case DISPROVE, NOT_PROVE, NO_EVIDENCE -> Optional.of(RecordEvent.INVALIDATE);
            case APPEAL -> Optional.of(RecordEvent.REOPEN);
            case REQUEST_EVIDENCE, SUBMIT_EVIDENCE -> Optional.empty();
        };
    }

    /** CloudEvents type. */
    public String type() {
        return "consent-claim." + published + ".v1";
    }
}
