package org.dongthuan.casetracking;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Requests of data subjects as they come in. */
final class DataRequests {

    private DataRequests() {}

    /** Asks now. @return id */
    static String received(String token, String caseId, String kind, String org) {
        return Facts.send(token, "/api/v1/data-requests", asking(caseId, kind, org))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Came on paper at a time of its own. @return id */
    static String onPaper(String caseId, String kind, String org, Instant at) {
        Map<String, Object> body = new HashMap<>(asking(caseId, kind, org));
        body.put("receivedAt", at.toString());
        return Facts.send(Facts.CO, "/api/v1/data-requests", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> asking(String caseId, String kind, String org) {
        return Map.of("caseId", caseId, "kind", kind, "data", "PHOTOGRAPHS", "controllerOrg", org);
    }
}
