package org.dongthuan.acceptance.twobanks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.client.Parties;
import org.dongthuan.acceptance.client.Together;
import org.dongthuan.acceptance.fact.Fact;

/** Every account and every person in one final state, and each exactly once, whoever was asked. */
final class TwoBanksFacts {

    private static final String CODE = "2B";
    private static final String CLOSED = "da DONG";

    private final TwoBanksScenario scenario;
    private final List<PlayedBank> banks;
    private final Parties parties;
    private final Http chair;
    private final String incident;

    TwoBanksFacts(TwoBanksScenario scenario, List<PlayedBank> banks, Parties parties, String incident) {
        this.scenario = scenario;
        this.banks = banks;
        this.parties = parties;
        this.chair = parties.officer("cc.laobao");
        this.incident = incident;
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        List<JsonNode> accounts = chair.all("/api/v1/accounts?incidentId=" + incident);
        facts.add(count("accounts closed, verified and told", accounts, one -> "NOTIFIED".equals(text(one, "state"))));
        // Whether a case is resolved is the officers' to say, and nobody works on cases here.
        long persons = chair.all("/api/v1/cases?incidentId=" + incident).stream()
                .map(one -> text(one, "personId"))
                .distinct()
                .count();
        facts.add(fact("people with a case", scenario.accounts(), persons));
        banks.forEach(bank -> facts.addAll(books(bank)));
        List<JsonNode> results = chair.all("/api/v1/messages?purpose=RESULT");
        facts.add(count("results delivered by text", results, one -> "DELIVERED".equals(text(one, "state"))));
        long people =
                results.stream().map(one -> text(one, "personId")).distinct().count();
        facts.add(fact("people with a result", scenario.accounts(), people));
        facts.add(phones());
        return facts;
    }

    private List<Fact> books(PlayedBank bank) {
        JsonNode summary = bank.control().get("/sandbox/v1/effects/summary");
        String at = " at " + bank.org();
        return List.of(
                fact(
                        "accounts closed in the books" + at,
                        scenario.each(),
                        summary.path("accountsClosed").asLong()),
                fact(
                        "accounts closed twice" + at,
                        0,
                        summary.path("accountsClosedRepeatedly").asLong()),
                fact(
                        "keys that requests came under" + at,
                        scenario.each(),
                        summary.path("distinctKeys").asLong()),
                fact(
                        "answers that still wait" + at,
                        0,
                        summary.path("answersPending").asLong()));
    }

    /** What stands on the phones, asked of the phones: no word of ours. */
    private Fact phones() {
        AtomicInteger once = new AtomicInteger();
        for (PlayedBank bank : banks) {
            Together.each(bank.depositors().msisdns(), phone -> {
                long told = parties.phones()
                        .get("/inbox/" + phone)
                        .path("items")
                        .valueStream()
                        .filter(text -> text(text, "text").contains(CLOSED))
                        .count();
                if (told == 1) {
                    once.incrementAndGet();
                }
            });
        }
        return fact("phones with exactly one result", scenario.accounts(), once.get());
    }

    private Fact count(String says, List<JsonNode> rows, java.util.function.Predicate<JsonNode> good) {
        long found = rows.stream().filter(good).count();
        String all = scenario.accounts() + " of " + scenario.accounts();
        return new Fact(CODE, says, all, found + " of " + rows.size());
    }

    private static Fact fact(String says, long wanted, long found) {
        return new Fact(CODE, says, Long.toString(wanted), Long.toString(found));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
