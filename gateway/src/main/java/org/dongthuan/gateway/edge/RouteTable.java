package org.dongthuan.gateway.edge;

import static org.dongthuan.gateway.edge.Service.BANK_INTEGRATION;
import static org.dongthuan.gateway.edge.Service.CASE_TRACKING;
import static org.dongthuan.gateway.edge.Service.CONSENT;
import static org.dongthuan.gateway.edge.Service.INTAKE;
import static org.dongthuan.gateway.edge.Service.NOTIFICATION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which path goes to which service, and which calls need no token. Source: table "Who answers what" in
 * {@code contracts/README.md}. What is not listed does not exist outside; {@code /internal} never is.
 */
public final class RouteTable {

    private static final Map<String, Service> PREFIXES = prefixes();

    /** Calls of people who have no token yet: method and exact path. */
    private static final Set<String> PUBLIC = Set.of(
            "POST /api/v1/complaints",
            "POST /api/v1/citizen/sign-in-codes",
            "POST /api/v1/citizen/sessions",
            // The key of a partner's report stands in its body, where intake reads it.
            "POST /open311/v2/requests.xml",
            "POST /open311/v2/requests.json");

    /** What everybody may read. */
    private static final List<String> FOR_EVERYBODY =
            List.of("/api/v1/public/", "/open311/v2/services.", "/open311/v2/services/");

    private RouteTable() {}

    /** Every listed prefix with its service. */
    public static Map<String, Service> all() {
        return PREFIXES;
    }

    /**
     * The service that owns a path.
     *
     * @param path raw path of the request; one that could be read differently by the service (dots, encoded
     *     separators, empty segments) belongs to nobody
     */
    public static Optional<Service> ownerOf(String path) {
        if (isAmbiguous(path)) {
            return Optional.empty();
        }
        return PREFIXES.entrySet().stream()
                .filter(entry -> path.equals(entry.getKey()) || path.startsWith(entry.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether a call may come without a token. */
    public static boolean isPublic(String method, String path) {
        return PUBLIC.contains(method + " " + path)
                || method.equals("GET") && FOR_EVERYBODY.stream().anyMatch(path::startsWith);
    }

    private static boolean isAmbiguous(String path) {
        String lower = path.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("..")
                || lower.contains("//")
                || lower.contains("%2e")
                || lower.contains("%2f")
                || lower.contains("%5c")
                || lower.contains("%25")
                || lower.contains("\\")
                || lower.contains(";")
                || lower.contains("/internal");
    }

    private static Map<String, Service> prefixes() {
        Map<String, Service> table = new LinkedHashMap<>();
        for (String path : new String[] {"complaints", "persons", "filings", "citizen", "attachments"}) {
            table.put("/api/v1/" + path, INTAKE);
        }
        table.put("/open311/v2", INTAKE);
        for (String path : new String[] {"agencies", "transfers"}) {
            table.put("/api/v1/" + path, INTAKE);
        }
        for (String path :
                new String[] {"reveals", "representations", "destruction-orders", "destruction-certificates"}) {
            table.put("/api/v1/" + path, INTAKE);
        }
        for (String path : new String[] {"incidents", "cases", "tasks", "deadlines", "periods"}) {
            table.put("/api/v1/" + path, CASE_TRACKING);
        }
        for (String path : new String[] {
            "account-lists", "accounts", "holders", "closure-orders", "default-closures", "closure-samples"
        }) {
            table.put("/api/v1/" + path, BANK_INTEGRATION);
        }
        for (String path : new String[] {"formal-requests", "reply-documents", "customer-letters"}) {
            table.put("/api/v1/" + path, BANK_INTEGRATION);
        }
        // Before the other public paths, which are case-tracking's: the first that fits counts.
        table.put("/api/v1/public/bank-timeliness", BANK_INTEGRATION);
        for (String path : new String[] {"inquiries", "reconciliations", "banks", "exchange-evidence"}) {
            table.put("/api/v1/" + path, BANK_INTEGRATION);
        }
        table.put("/bank/v1", BANK_INTEGRATION);
        for (String path : new String[] {
            "audit-log", "access-log", "access-exceptions", "minutes", "commitments", "obligations", "documents"
        }) {
            table.put("/api/v1/" + path, CASE_TRACKING);
        }
        table.put("/api/v1/sealed-certificates", CASE_TRACKING);
        for (String path : new String[] {
            "rumours",
            "reports",
            "public",
            "violation-notices",
            "data-requests",
            "crime-files",
            "exports",
            "clock-rules",
            "rule-changes"
        }) {
            table.put("/api/v1/" + path, CASE_TRACKING);
        }
        for (String path : new String[] {"consent-claims", "keep-consents", "consent-records", "consent-endings"}) {
            table.put("/api/v1/" + path, CONSENT);
        }
        for (String path : new String[] {
            "messages", "letters", "templates", "campaigns", "partners", "partner-endpoints", "partner"
        }) {
            table.put("/api/v1/" + path, NOTIFICATION);
        }
        return java.util.Collections.unmodifiableMap(table);
    }
}
