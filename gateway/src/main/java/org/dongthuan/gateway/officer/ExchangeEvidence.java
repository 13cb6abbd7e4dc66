package org.dongthuan.gateway.officer;

import org.dongthuan.gateway.client.ExchangeEvidenceClient;
import org.dongthuan.gateway.client.ExchangeEvidenceClient.Evidence;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;

/**
 * Containers of messages on the page of what they are about.
 *
 * @param field form field that names it: {@code accountId} or {@code orderId}
 */
public record ExchangeEvidence(String field, String id, Part<ItemList<Evidence>> made) {

    private static final int MOST = 20;

    static ExchangeEvidence ofAccount(ExchangeEvidenceClient client, Officer officer, String id) {
        return new ExchangeEvidence("accountId", id, part(client, officer, id, null));
    }

    static ExchangeEvidence ofOrder(ExchangeEvidenceClient client, Officer officer, String id) {
        return new ExchangeEvidence("orderId", id, part(client, officer, null, id));
    }

    /** An order by which nothing is exchanged with a bank. */
    static ExchangeEvidence none() {
        return new ExchangeEvidence(null, null, Part.hidden());
    }

    private static Part<ItemList<Evidence>> part(
            ExchangeEvidenceClient client, Officer officer, String accountId, String orderId) {
        return Area.EXCHANGE_EVIDENCE.isFor(officer)
                ? Part.of(() -> client.made(accountId, orderId, MOST))
                : Part.hidden();
    }
}
