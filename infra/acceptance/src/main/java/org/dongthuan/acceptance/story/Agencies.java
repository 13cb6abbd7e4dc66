package org.dongthuan.acceptance.story;

import java.util.List;
import java.util.Map;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.VirtualTime;

/** What the agencies do about the incident as a whole. */
final class Agencies {

    private static final String OFFSET = "+07:00";

    private final Incident incident;
    private final Scenario.Window window;

    Agencies(Incident incident) {
        this.incident = incident;
        this.window = incident.scenario().window();
    }

    /** The utility, in whose office it happened, reports. */
    void utilityReports() {
        Map<String, Object> report = Map.of(
                "placeCode", Incident.PLACE,
                "province", Incident.PROVINCE,
                "matter", Incident.MATTER,
                "product", Incident.PRODUCT,
                "windowFrom", window.from() + ":00" + OFFSET,
                "windowTo", window.to() + ":00" + OFFSET,
                "organisations", List.of(org("PO", "BD-SH"), org("BK", "NH-TG"), org("UT", "DL-DB")));
        incident.reportedAs(incident.parties()
                .officer("ut.dabac")
                .post("/api/v1/incidents", report)
                .get("id")
                .asText());
    }

    /** Chair and police both have to confirm. */
    void confirm() {
        incident.event("cc.laobao", "confirm", Map.of());
        incident.event("cp.laobao", "confirm", Map.of());
    }

    /** The activity was stopped at the end of the window; the record is made now. */
    void contain() {
        incident.event(
                "cc.laobao",
                "contain",
                Map.of("effectiveAt", VirtualTime.instant(window.to()).toString()));
    }

    void adoptPlan() {
        incident.event("cc.laobao", "adopt-plan", Map.of());
    }

    /** Every supervisor signs off; the chair last. */
    void acceptResult() {
        for (String supervisor : List.of("sb.chinhanh", "st.so", "cp.laobao", "cc.laobao")) {
            incident.event(supervisor, "accept-result", Map.of());
        }
    }

    private static Map<String, String> org(String role, String code) {
        return Map.of("role", role, "org", code);
    }
}
