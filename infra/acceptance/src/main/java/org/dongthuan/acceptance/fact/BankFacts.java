package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.people.Resident;
import org.dongthuan.acceptance.story.BankEffects;
import org.dongthuan.acceptance.story.Incident;

/** F3, F4 and F5: what really happened in the bank's books, asked of the bank. */
final class BankFacts {

    private final Incident incident;
    private final Scenario scenario;

    BankFacts(Incident incident) {
        this.incident = incident;
        this.scenario = incident.scenario();
    }

    List<Fact> all() {
        Set<String> due = new HashSet<>();
        incident.residents().stream().filter(Resident::closes).forEach(resident -> due.addAll(resident.accounts()));
        int closed = 0;
        int twice = 0;
        int resent = 0;
        int touched = 0;
        int payouts = 0;
        int receipts = 0;
        long paidOut = 0;
        for (JsonNode effects : BankEffects.of(incident)) {
            int closings = effects.path("closeEffects").asInt();
            int requests = effects.path("requestsReceived").asInt();
            if (due.contains(effects.path("accountNumber").asText())) {
                closed += Math.min(closings, 1);
                twice += closings > 1 ? 1 : 0;
                resent += requests - effects.path("distinctKeys").asInt();
            } else {
                touched += closings + requests;
            }
            for (JsonNode payout : effects.path("payouts")) {
                payouts++;
                paidOut += payout.path("amount").asLong();
                receipts += payout.path("receiptRef").asText().isEmpty() ? 0 : 1;
            }
        }
        Scenario.Bank bank = scenario.bank();
        return List.of(
                new Fact("F3", "requests for accounts not to be closed", "0", String.valueOf(touched)),
                new Fact(
                        "F4",
                        "one close effect per account",
                        wantedClosings(),
                        "%d of %d, %d twice, %d resent".formatted(closed, due.size(), twice, resent)),
                new Fact(
                        "F5",
                        "payouts, sum, receipts",
                        "%d, %d, %d".formatted(bank.withMoney(), bank.each() * bank.withMoney(), bank.withMoney()),
                        "%d, %d, %d".formatted(payouts, paidOut, receipts)));
    }

    private String wantedClosings() {
        return "%d of %d, 0 twice, %d resent"
                .formatted(
                        scenario.closures(),
                        scenario.closures(),
                        scenario.bank().silentOnce());
    }
}
