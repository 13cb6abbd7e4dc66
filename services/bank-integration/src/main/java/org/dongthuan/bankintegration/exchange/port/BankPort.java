package org.dongthuan.bankintegration.exchange.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a bank can be asked. Every call may throw {@link BankAway} (nothing is known of the outcome; ask again the same
 * way) or {@link BankRefusal} (the bank read it and will not take it).
 */
public interface BankPort {

    /** Hands over a closure request. @param key the same for every sending of the same attempt */
    Answer<Receipt> requestClosure(String key, byte[] request);

    /** Answers a question the bank had on a closure request. */
    Answer<Receipt> amend(UUID closureRequestId, String key, byte[] amendment);

    /** Asks whether a person holds an account; changes nothing. */
    Answer<InquiryAnswer> inquire(Inquiry inquiry);

    /** A page of the bank's books. @param after position of an earlier page; empty for the whole book */
    Answer<StatusPage> statusReport(Optional<String> after, int limit);

    /**
     * Whether {@link #statusReport} tells the whole book, so that silence about an account means something; else it tells
     * only of the accounts that were named.
     */
    boolean tellsWholeBook();

    /** What came back, with the signed messages that crossed (ours, then the bank's). */
    record Answer<T>(T value, List<SignedMessage> messages) {}

    /** The request arrived; nothing is said of its outcome. */
    record Receipt(UUID requestId, Instant receivedAt) {}

    /** Who is looked for; window from (inclusive) to (exclusive). */
    record Inquiry(UUID inquiryId, String citizenId, Instant windowFrom, Instant windowTo, String placeCode) {

        /** Leaves the citizen ID out. */
        @Override
        public String toString() {
            return "Inquiry[" + inquiryId + "]";
        }
    }

    /** What the bank found: {@code openedAt} and {@code placeCode} are absent when nothing was. */
    record InquiryAnswer(
            UUID inquiryId, String bankOrg, boolean found, Instant openedAt, String placeCode, Instant answeredAt) {}

    /**
     * Part of the book, ordered by last change.
     *
     * @param position where to read on later; absent on an empty page
     * @param next absent on the last page
     */
    record StatusPage(
            String bankOrg, Instant asOf, String after, List<StatusItem> items, String position, String next) {}

    /** One account by the bank's books: OPEN, BLOCKED or CLOSED. */
    record StatusItem(String accountNumber, String status, LocalDate closedOn) {

        /** Leaves the number out. */
        @Override
        public String toString() {
            return "StatusItem[" + status + "]";
        }
    }
}
