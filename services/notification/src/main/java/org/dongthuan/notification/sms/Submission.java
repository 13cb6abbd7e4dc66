package org.dongthuan.notification.sms;

/** What became of handing one text to the SMS centre. */
public sealed interface Submission {

    /** Taken. @param smscId as {@link DeliveryReceipt#submittedId} writes it */
    record Accepted(String smscId) implements Submission {}

    /** Refused for good; the status says why (SMPP 3.4 §5.1.3). */
    record Refused(int status) implements Submission {}

    /** Certainly not sent; it may be tried again without telling anybody twice. */
    record NotSent() implements Submission {}

    /** The line broke or no answer came after the text was written: nobody knows whether it was taken. */
    record Uncertain() implements Submission {}
}
