package org.dongthuan.banksandbox.callback;

/**
 * An answer and how it is to be sent.
 *
 * @param accountNumber answers of one account leave in order
 * @param manner scripted way of sending
 */
public record Outgoing(String accountNumber, Callback callback, Manner manner) {

    /** Ways of sending. */
    public enum Manner {
        NORMAL,
        /** Accepted twice before it counts as delivered. */
        TWICE,
        /** First sending signed with a wrong key. */
        WRONG_KEY_FIRST,
        /** Not sent until the platform repeats its request. */
        WITHHELD
    }

    /** Leaves out the account number. */
    @Override
    public String toString() {
        return "Outgoing[callbackId=" + callback.callbackId() + ", type=" + callback.type() + "]";
    }
}
