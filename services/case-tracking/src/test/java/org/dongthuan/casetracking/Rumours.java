package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.UT;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Rumours as those who see them report them. */
final class Rumours {

    static final String PATH = "/api/v1/rumours";

    private Rumours() {}

    static Map<String, Object> seen(String incident, String kind, String claim) {
        Map<String, Object> seen = new HashMap<>(Map.of(
                "incidentId",
                incident,
                "kind",
                kind,
                "seenAt",
                Instant.now().minusSeconds(60).toString(),
                "claim",
                claim));
        if (kind.equals("POST")) {
            seen.put("link", "https://mxh.example/p/100200300400500");
            seen.put("sha256", "ab".repeat(32));
        }
        return seen;
    }

    static Response report(Map<String, Object> seen) {
        return Duties.create(UT, PATH, seen);
    }

    /** @return id of a reported post */
    static String post(String incident) {
        return of(incident, "POST", "Bài đăng nói tiền trong tài khoản đã bị rút.");
    }

    static String of(String incident, String kind, String claim) {
        return report(seen(incident, kind, claim))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return path of a rumour found false */
    static String assessed(String incident) {
        String path = PATH + "/" + post(incident);
        Duties.event(CC, path, "assess", Map.of("finding", "FALSE_CLAIM"))
                .then()
                .statusCode(200);
        return path;
    }
}
