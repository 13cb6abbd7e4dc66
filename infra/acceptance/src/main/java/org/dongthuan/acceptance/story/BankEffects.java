package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What really happened in the bank's books, account by account, asked of the bank itself. */
public final class BankEffects {

    private BankEffects() {}

    public static List<JsonNode> of(Incident incident) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = incident.parties()
                    .bank()
                    .get("/sandbox/v1/effects?limit=500" + (next.isEmpty() ? "" : "&after=" + next));
            page.path("items").forEach(all::add);
            next = page.path("next").asText("");
        } while (!next.isEmpty());
        return all;
    }
}
