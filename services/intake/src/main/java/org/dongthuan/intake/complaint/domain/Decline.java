package org.dongthuan.intake.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A refusal to take a complaint up: proposed by one person, decided by another (two persons, DOMAIN §2). It stands only in
 * triage and, once decided, for good; any other way out of triage drops it.
 */
@Embeddable
public class Decline {

    @Column(name = "decline_proposed_by")
    private String proposedBy;

    @Column(name = "decline_reason")
    private String reasonCode;

    @Column(name = "decline_remedies")
    private byte[] remedies;

    protected Decline() {}

    Decline(String proposedBy, String reasonCode, byte[] remedies) {
        this.proposedBy = proposedBy;
        this.reasonCode = reasonCode;
        this.remedies = remedies;
    }

    String proposedBy() {
        return proposedBy;
    }

    /** One of the listed reasons. */
    public String reasonCode() {
        return reasonCode;
    }

    /** What the person can do now, in words; sealed with their key. */
    public byte[] remedies() {
        return remedies;
    }
}
