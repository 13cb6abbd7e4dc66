package org.dongthuan.gateway.officer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.gateway.edge.Service;

/**
 * Work on everything of one incident at once, and the call behind each piece.
 *
 * @param collection path segments below {@code /api/v1}
 * @param event last segment of the path; empty where something new is made
 * @param moves event for the cases, where it moves cases
 */
record IncidentWork(Service service, String collection, String event, Optional<String> moves) {

    private static final Map<String, IncidentWork> ALL = Map.ofEntries(
            Map.entry("assess-cases", cases("assess")),
            Map.entry("dispatch-cases", cases("dispatch")),
            Map.entry("verify-cases", cases("verify")),
            Map.entry("report-rumour", made("rumours")),
            Map.entry("open-crime-file", made("crime-files")),
            Map.entry("draft-report", made("reports")),
            Map.entry("draft-minutes", made("minutes")),
            Map.entry("ask-holders", bank("accounts", "ask-holders")),
            Map.entry("ask-again", bank("accounts", "ask-again")),
            Map.entry("order-closures", bank("closure-orders", "")),
            Map.entry("order-defaults", bank("default-closures", "")),
            Map.entry(
                    "request-evidence",
                    new IncidentWork(Service.CONSENT, "consent-claims", "request-evidence", Optional.empty())));

    static IncidentWork of(Action action) {
        return ALL.get(action.event());
    }

    /** Whether it makes an order, which is then looked at. */
    static boolean makesOrder(String action) {
        return ALL.containsKey(action)
                && ALL.get(action).service() == Service.BANK_INTEGRATION
                && ALL.get(action).event().isEmpty();
    }

    /** @param typed what the officer filled in, if the work asks for something */
    Map<String, Object> body(String incidentId, Map<String, Object> typed) {
        Map<String, Object> body = new HashMap<>(typed);
        body.put("incidentId", incidentId);
        moves.ifPresent(move -> body.put("event", move));
        return body;
    }

    private static IncidentWork cases(String move) {
        return new IncidentWork(Service.CASE_TRACKING, "cases", "bulk", Optional.of(move));
    }

    /** Something new about the incident. */
    private static IncidentWork made(String collection) {
        return new IncidentWork(Service.CASE_TRACKING, collection, "", Optional.empty());
    }

    private static IncidentWork bank(String collection, String event) {
        return new IncidentWork(Service.BANK_INTEGRATION, collection, event, Optional.empty());
    }
}
