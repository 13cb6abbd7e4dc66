package org.dongthuan.acceptance.client;

import java.util.Map;
import java.util.TreeMap;

/** Accounts of an incident by state, as the platform counts them. */
public final class AccountStates {

    private AccountStates() {}

    /** States nobody is in are left out; empty before there is a list. */
    public static Map<String, Integer> of(Http chair, String incidentId) {
        Map<String, Integer> counts = new TreeMap<>();
        chair.getIfThere("/api/v1/reconciliations/" + incidentId)
                .ifPresent(totals -> totals.path("states").fields().forEachRemaining(state -> {
                    if (state.getValue().asInt() > 0) {
                        counts.put(state.getKey(), state.getValue().asInt());
                    }
                }));
        return counts;
    }
}
