package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.CP;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.incidentEvent;
import static org.dongthuan.casetracking.Facts.reportIncident;

import java.util.Map;

/** Confirmed incidents and the notices owed for them. */
final class Notices {

    private Notices() {}

    /** Each test has a day of its own. @return id of an incident that chair and police have confirmed */
    static String confirmed(String day) {
        return confirm(reportIncident(day));
    }

    static String confirm(String incident) {
        incidentEvent(CC, incident, "confirm", Map.of()).then().statusCode(200);
        incidentEvent(CP, incident, "confirm", Map.of()).then().statusCode(200);
        return incident;
    }

    /** @return id of the notice that the controller owes */
    static String of(String incident, String org) {
        return get(CC, "/api/v1/violation-notices?incidentId=" + incident)
                .path("items.find { it.org == '" + org + "' }.id");
    }
}
