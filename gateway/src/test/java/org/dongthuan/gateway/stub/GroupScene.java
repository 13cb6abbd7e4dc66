package org.dongthuan.gateway.stub;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** People with one complaint, in the invented state of affairs of {@link Scene}. */
public final class GroupScene {

    private GroupScene() {}

    static void play(World world) {
        StubService intake = world.intake();
        JsonObject listed = group();
        listed.remove("known");
        intake.when("GET /api/v1/representations", 200, "{\"items\":[" + listed + "],\"next\":\"bmV4dA\"}");
        intake.when("GET /api/v1/representations/gr-1", 200, group().encode());
    }

    /** Eleven people, of whom two speak; what the visitor knows of are the complaints of one who does and one who does not. */
    public static JsonObject group() {
        return new JsonObject("""
                {"id":"gr-1","placeCode":"19432","incidentId":"i-1","matter":"ACCOUNT_WITHOUT_CONSENT","state":"ACTIVE",
                "members":11,"representatives":2,"known":[{"complaintId":"c-1","code":"LB23-000123-7","representative":true},
                {"complaintId":"c-2","code":"LB23-000200-5","representative":false}],"documentRef":"01/BB-CND",
                "ruleCode":"LC-REP","ruleSource":"Decree 124/2020/ND-CP art. 6","formedAt":"2023-08-11T05:00:00Z",
                "actions":["end"],"version":0}""");
    }

    /** Who was chosen is over. */
    public static JsonObject ended() {
        return group().put("state", "ENDED")
                .put("endedAt", "2023-08-12T05:00:00Z")
                .put("endReason", "CHOSEN_ANEW")
                .put("actions", new JsonArray());
    }
}
