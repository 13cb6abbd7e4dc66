package org.dongthuan.bankintegration.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an account's row keeps secret, each part sealed under the row's own key; every part may be absent. */
@Embeddable
public class Sealed {

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    private byte[] identity;
    private byte[] details;
    private byte[] corrected;
    private byte[] payout;
    private byte[] question;

    protected Sealed() {}

    /** A corrected list tells both anew. */
    public void keepListed(byte[] newIdentity, byte[] newDetails) {
        identity = newIdentity;
        details = newDetails;
    }

    public void keepPayout(byte[] value) {
        payout = value;
    }

    public void keepCorrected(byte[] value) {
        corrected = value;
    }

    public void keepQuestion(byte[] value) {
        question = value;
    }

    public byte[] wrappedKey() {
        return wrappedKey;
    }

    public byte[] identity() {
        return identity;
    }

    public byte[] details() {
        return details;
    }

    public byte[] corrected() {
        return corrected;
    }

    public byte[] payout() {
        return payout;
    }

    public byte[] question() {
        return question;
    }
}
