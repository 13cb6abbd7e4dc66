package org.dongthuan.consent.ledger;

/** What a consent is worth: the states of the W3C Data Privacy Vocabulary (DPV 2, ConsentStatus). */
public enum RecordState {
    /** Somebody says that there is a consent; nobody has shown it. */
    UNKNOWN("ConsentUnknown"),
    REQUESTED("ConsentRequested"),
    GIVEN("ConsentGiven"),
    REFUSED("ConsentRefused"),
    /** Neither yes nor no. */
    DEFERRED("ConsentRequestDeferred"),
    /** Taken back by the person. */
    WITHDRAWN("ConsentWithdrawn"),
    /** Ended by the controller. */
    REVOKED("ConsentRevoked"),
    EXPIRED("ConsentExpired"),
    /** Found worth nothing by an authority or a verdict. */
    INVALIDATED("ConsentInvalidated"),
    RENEWED("RenewedConsentGiven");

    private final String term;

    RecordState(String term) {
        this.term = term;
    }

    /** The DPV term, with its usual prefix. */
    public String dpv() {
        return "dpv:" + term;
    }

    /** Whether the person once said yes and nobody found that they did not. */
    public boolean wasGiven() {
        return switch (this) {
            case GIVEN, RENEWED, WITHDRAWN, REVOKED, EXPIRED -> true;
            case UNKNOWN, REQUESTED, REFUSED, DEFERRED, INVALIDATED -> false;
        };
    }
}
