package org.dongthuan.gateway.officer;

import org.dongthuan.gateway.client.FormalRequestClient.FormalRequest;

/**
 * A request in writing as officers see it.
 *
 * @param due how much time is left to answer; {@code null} once it was answered or nobody asks any more
 */
public record FormalRow(FormalRequest request, DueWords.Due due) {

    /** Whether letters to customers belong to it. */
    public boolean hasLetters() {
        return request.letters() != null;
    }
}
