package org.dongthuan.acceptance.story;

import java.util.Map;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Http;

/** Whoever missed a deadline says why, once the platform has noticed. */
final class Causes {

    private Causes() {}

    static void give(Incident incident, String officer, String deadlineId, String cause) {
        String path = "/api/v1/deadlines/" + deadlineId;
        Http who = incident.parties().officer(officer);
        Await.until(
                "a deadline to be called missed",
                () -> "MISSED".equals(who.get(path).path("state").asText()),
                () -> who.get(path));
        incident.move(officer, path, "cause", Map.of("causeCode", cause));
    }
}
