package org.dongthuan.local.sms;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How the SMS centre treats messages to a phone.
 *
 * @param outcome how delivery ends; only {@code DELIVRD} puts the text on the phone
 * @param delayMillis from the last part's submission to delivery and receipt
 * @param duplicateReceipts receipts sent beside the first
 * @param rejectSubmit refuse the submission itself instead
 * @param times submissions it holds for, afterwards the default is back; 0 for ever. A text in several parts is one
 *     submission unless it is refused
 */
@JsonIgnoreProperties(ignoreUnknown = false)
public record Behaviour(Outcome outcome, long delayMillis, int duplicateReceipts, boolean rejectSubmit, int times) {
    private static final int MOST_DUPLICATES = 100;

    static final Behaviour PROMPT = new Behaviour(Outcome.DELIVRD, 50, 0, false, 0);

    public Behaviour {
        outcome = outcome == null ? Outcome.DELIVRD : outcome;
        if (delayMillis < 0 || times < 0 || duplicateReceipts < 0 || duplicateReceipts > MOST_DUPLICATES) {
            throw new IllegalArgumentException(
                    "delayMillis and times must be 0 or more, duplicateReceipts 0 to " + MOST_DUPLICATES);
        }
    }

    /** Final message states of SMPP 3.4 §5.2.28, and {@code SILENT}: neither text nor receipt ever arrives. */
    public enum Outcome {
        DELIVRD,
        UNDELIV,
        EXPIRED,
        REJECTD,
        SILENT
    }
}
