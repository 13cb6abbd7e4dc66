package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import org.dongthuan.acceptance.ScenarioFailure;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Http;

/** Follows work that the platform does row by row. */
final class Jobs {

    private Jobs() {}

    /** @throws ScenarioFailure when a row failed */
    static void await(Http who, String path) {
        Await.until(
                "job " + path, () -> "DONE".equals(who.get(path).path("state").asText()), () -> who.get(path));
        JsonNode job = who.get(path);
        if (job.path("failed").asInt() > 0) {
            throw new ScenarioFailure("Rows of a job failed: " + who.get(path + "/rows"));
        }
    }
}
