package org.dongthuan.acceptance.story;

import java.util.Map;
import java.util.stream.Collectors;

/** The bank's own people are the only ones who see an account's number; by it an account is told to whom it belongs. */
public final class AccountIds {

    private AccountIds() {}

    /** Id of each account by its number. */
    public static Map<String, String> ofNumbers(Incident incident) {
        return incident.parties().officer("bk.truonggiang").all("/api/v1/accounts?incidentId=" + incident.id()).stream()
                .filter(account -> account.hasNonNull("accountNumber"))
                .collect(Collectors.toMap(
                        account -> account.get("accountNumber").asText(),
                        account -> account.get("id").asText()));
    }
}
