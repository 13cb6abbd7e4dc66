package org.dongthuan.notification.sms;

import java.util.List;

/** What became of handing one text to the SMS centre. */
public sealed interface Submission {

    /** Taken. @param smscIds of its parts in order, as {@link DeliveryReceipt#submittedId} writes them */
    record Accepted(List<String> smscIds) implements Submission {}

    /** Refused for good; the status says why (SMPP 3.4 §5.1.3). */
    record Refused(int status) implements Submission {}

    /** Certainly not sent; it may be tried again without telling anybody twice. */
    record NotSent() implements Submission {}

    /** The line broke, no answer came, or a later part was refused after something was written: nobody knows what was taken. */
    record Uncertain() implements Submission {}
}
