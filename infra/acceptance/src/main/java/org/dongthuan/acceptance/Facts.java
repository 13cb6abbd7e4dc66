package org.dongthuan.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The end facts of DOMAIN §6 that hold today, each computed from the scenario's data and asked of the running platform. */
final class Facts {

    private final Incident incident;
    private final Scenario scenario;
    private final Parties parties;

    Facts(Incident incident, Parties parties) {
        this.incident = incident;
        this.scenario = incident.scenario;
        this.parties = parties;
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.add(accountsAreInTheirFinalStates());
        facts.add(everybodyHasOneCase());
        facts.addAll(effectsAtTheBank());
        facts.add(everybodyIsTold());
        facts.add(complaintsAreAnswered());
        facts.addAll(nobodySeesTooMuch());
        facts.add(namesAreFoundWithoutMarks());
        return facts;
    }

    private Fact accountsAreInTheirFinalStates() {
        Map<String, Integer> wanted = new TreeMap<>();
        put(wanted, "NOTIFIED", scenario.accounts());
        put(wanted, "NOT_FOUND", scenario.notFound());
        put(wanted, "OUT_OF_WINDOW", scenario.outOfWindow());
        return new Fact(
                "F1",
                "each account in one final state",
                wanted.toString(),
                incident.states().toString());
    }

    private Fact everybodyHasOneCase() {
        List<JsonNode> cases = Incident.pages(parties.officer("cc.laobao"), "/api/v1/cases?incidentId=" + incident.id);
        long people =
                cases.stream().map(c -> c.get("personId").asText()).distinct().count();
        return new Fact(
                "F18",
                "one case per person, also where names are equal",
                scenario.people() + " of " + scenario.people(),
                people + " of " + cases.size());
    }

    private List<Fact> effectsAtTheBank() {
        int closed = 0;
        int twice = 0;
        int untouched = 0;
        long paidOut = 0;
        int payouts = 0;
        List<String> listed = incident.listedAccounts();
        String next = "";
        do {
            JsonNode page =
                    parties.bank().get("/sandbox/v1/effects?limit=500" + (next.isEmpty() ? "" : "&after=" + next));
            for (JsonNode effects : page.path("items")) {
                int closings = effects.path("closeEffects").asInt();
                if (listed.contains(effects.path("accountNumber").asText())) {
                    closed += closings > 0 ? 1 : 0;
                    twice += closings > 1 ? 1 : 0;
                } else {
                    untouched +=
                            closings == 0 && effects.path("requestsReceived").asInt() == 0 ? 0 : 1;
                }
                for (JsonNode payout : effects.path("payouts")) {
                    payouts++;
                    paidOut += payout.path("amount").asLong();
                }
            }
            next = page.path("next").asText("");
        } while (!next.isEmpty());
        Scenario.Balances money = scenario.balanceNotZero();
        return List.of(
                new Fact("F3", "no account outside the list touched", "0", String.valueOf(untouched)),
                new Fact(
                        "F4",
                        "one close effect per account",
                        scenario.accounts() + " closed, 0 twice",
                        closed + " closed, " + twice + " twice"),
                new Fact(
                        "F5",
                        "payouts",
                        money.count() + ", sum " + money.totalVnd() / Math.max(1, money.count()) * money.count(),
                        payouts + ", sum " + paidOut));
    }

    private Fact everybodyIsTold() {
        Http cc = parties.officer("cc.laobao");
        Map<String, Integer> found = new TreeMap<>();
        Await.until(
                "the last result text to be delivered",
                () -> {
                    found.clear();
                    Incident.pages(cc, "/api/v1/messages?purpose=RESULT")
                            .forEach(m -> found.merge(m.get("state").asText(), 1, Integer::sum));
                    return found.equals(Map.of("DELIVERED", scenario.people()));
                },
                () -> found);
        return new Fact(
                "F7", "result texts", Map.of("DELIVERED", scenario.people()).toString(), found.toString());
    }

    private Fact complaintsAreAnswered() {
        Map<String, Integer> wanted = new TreeMap<>();
        put(wanted, "MERGED", scenario.duplicates());
        put(wanted, "REPLIED", scenario.complainants());
        Map<String, Integer> found = new TreeMap<>();
        Incident.pages(parties.officer("cc.laobao"), "/api/v1/complaints")
                .forEach(c -> found.merge(c.get("state").asText(), 1, Integer::sum));
        return new Fact("F8", "every complaint replied or merged", wanted.toString(), found.toString());
    }

    private List<Fact> nobodySeesTooMuch() {
        List<JsonNode> post = Incident.pages(parties.officer("po.songhien"), "/api/v1/complaints");
        long leaks = post.stream()
                .filter(c -> c.has("phone") || c.has("narrative") || c.has("citizenId"))
                .count();
        int referrals = Incident.pages(parties.officer("ut.dabac"), "/api/v1/complaints")
                .size();
        int elsewhere =
                Incident.pages(parties.officer("co.khac"), "/api/v1/complaints").size();
        return List.of(
                new Fact("F15", "phone, ID or narrative shown to the post", "0", String.valueOf(leaks)),
                new Fact(
                        "F15",
                        "complaints shown to the utility",
                        String.valueOf(scenario.filings().partner()),
                        String.valueOf(referrals)),
                new Fact("F15", "complaints shown to another commune", "0", String.valueOf(elsewhere)));
    }

    private Fact namesAreFoundWithoutMarks() {
        Resident somebody = incident.residents.stream()
                .filter(Resident::complains)
                .findFirst()
                .orElseThrow();
        String typed = java.text.Normalizer.normalize(somebody.fullName(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(java.util.Locale.ROOT);
        String query = java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
        boolean found = Stream.of(parties.officer("co.laobao"))
                .flatMap(co -> Incident.pages(co, "/api/v1/complaints?q=" + query).stream())
                .anyMatch(c -> somebody.fullName().equals(c.path("fullName").asText()));
        return new Fact("F19", "a name typed without diacritics is found", "true", String.valueOf(found));
    }

    private static void put(Map<String, Integer> counts, String state, int count) {
        if (count > 0) {
            counts.put(state, count);
        }
    }
}
