package org.dongthuan.notification.mail;

/** What became of handing one mail to the server (RFC 5321 §4.2.1). */
public enum Handed {
    /** 250 after the whole mail: the server answers for it now. That is no proof that anybody got it. */
    TAKEN,
    /** 5xx for the recipient or the mail. */
    REFUSED,
    /** 4xx for the recipient or the mail: nothing was taken, it may be offered again. */
    LATER,
    /** Certainly not taken, and not because of this mail: the connection broke before its end, or the sender was turned away. */
    AWAY,
    /** The end of the mail was written and no answer came: nobody knows whether it was taken. */
    UNCERTAIN
}
