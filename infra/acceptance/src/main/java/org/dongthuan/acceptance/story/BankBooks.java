package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.people.Resident;
import org.dongthuan.acceptance.people.Resident.Kind;
import org.dongthuan.acceptance.people.Resident.Trouble;

/** The bank's books as they are, and how it will answer. */
final class BankBooks {

    /** Accounts outside the window are older than it by this. */
    private static final Duration BEFORE = Duration.ofDays(7);

    private static final String USUAL = "ACK_THEN_CLOSE";
    private static final String UNANSWERED = "SILENT";

    private final Incident incident;
    private final Scenario scenario;

    BankBooks(Incident incident) {
        this.incident = incident;
        this.scenario = incident.scenario();
    }

    /** Accounts are opened, evenly over the window. */
    void accountsAreOpened() {
        Instant from = VirtualTime.instant(scenario.window().from());
        Duration window =
                Duration.between(from, VirtualTime.instant(scenario.window().to()));
        int listed = incident.listedAccounts().size();
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        int opened = 0;
        for (Resident resident : incident.residents()) {
            for (String account : resident.accounts()) {
                boolean outside = resident.kind() == Kind.OUT_OF_WINDOW;
                Instant at = outside
                        ? from.minus(BEFORE)
                        : from.plus(window.multipliedBy(opened++).dividedBy(listed));
                rows.add(row(resident, account, at));
            }
        }
        incident.parties().bank().post("/sandbox/v1/accounts", Map.of("accounts", rows));
        incident.parties().bank().put("/sandbox/v1/scripts", Map.of("default", USUAL, "accounts", scripts()));
    }

    private ObjectNode row(Resident resident, String account, Instant openedAt) {
        boolean money = resident.trouble() == Trouble.PAID_BY_TRANSFER || resident.trouble() == Trouble.PAID_IN_CASH;
        return JsonNodeFactory.instance
                .objectNode()
                .put("accountNumber", account)
                .put("citizenId", resident.citizenId())
                .put("fullName", resident.fullName())
                .put("registeredFullName", resident.registeredName())
                .put("phone", resident.phone())
                .put("openedAt", openedAt.toString())
                .put("openedBy", "BD-SH")
                .put("channel", "EKYC")
                .put("placeCode", Incident.PLACE)
                .put("balance", money ? scenario.bank().each() : 0)
                .put("legalHold", resident.trouble() == Trouble.LEGAL_HOLD);
    }

    /** Who answers late or not at all; the first answer of each account first. */
    private List<Map<String, Object>> scripts() {
        String late = "LATE:" + scenario.moments().lateness();
        List<Map<String, Object>> scripts = new ArrayList<>();
        for (Resident resident : incident.residents()) {
            List<String> answers = resident.trouble() == Trouble.LEGAL_HOLD
                    ? List.of(USUAL, "LATE:" + scenario.moments().bankSlow())
                    : switch (resident.choice()) {
                        case CLOSE_LATE -> List.of(late);
                        case CLOSE_LAST -> List.of(UNANSWERED);
                        default -> List.of();
                    };
            if (!answers.isEmpty() && resident.listed()) {
                resident.accounts()
                        .forEach(account -> scripts.add(Map.of("accountNumber", account, "answers", answers)));
            }
        }
        return scripts;
    }

    /** The authority gives up its hold on the accounts it held. */
    void holdsAreGivenUp() {
        incident.residents().stream()
                .filter(resident -> resident.trouble() == Trouble.LEGAL_HOLD)
                .flatMap(resident -> resident.accounts().stream())
                .forEach(account ->
                        incident.parties().bank().post("/sandbox/v1/hold-releases", Map.of("accountNumber", account)));
    }
}
