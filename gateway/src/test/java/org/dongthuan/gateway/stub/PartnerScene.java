package org.dongthuan.gateway.stub;

import io.vertx.core.json.JsonObject;
import org.dongthuan.gateway.edge.Service;

/** A bank's system and how its webhooks fare, in the invented state of affairs of {@link Scene}. */
public final class PartnerScene {

    private static final String ENDPOINTS = """
            {"items":[{"id":"e-1","url":"https://hooks.truonggiang.example/","eventTypes":["account.rejected.v1"],
            "state":"DISABLED","reason":"failing","failingSince":"2023-08-10T02:00:00Z","lastSuccessAt":"2023-08-10T01:00:00Z",
            "createdAt":"2023-08-09T02:00:00Z","actions":[],"version":3}]}""";

    private static final String HISTORY = """
            {"items":[{"event":"register","to":"ACTIVE","scopes":["ACCOUNT"],"by":"adm-1","at":"2023-08-09T02:00:00Z"},
            {"event":"suspend","from":"ACTIVE","to":"SUSPENDED","scopes":["ACCOUNT"],"by":"adm-1",
            "reasonCode":"KEY_LEAKED","at":"2023-08-10T02:00:00Z"}]}""";

    private static final String DELIVERIES = """
            {"items":[{"id":"d-1","eventId":"ev-1","type":"account.rejected.v1","position":42,"state":"WAITING","attempts":2,
            "dueAt":"2023-08-14T02:05:10Z","outcome":"HTTP_ERROR","status":503,"createdAt":"2023-08-14T02:00:01Z"},
            {"id":"d-2","eventId":"ev-2","type":"account.sent.v1","position":41,"state":"WAITING","attempts":0,
            "dueAt":"2023-08-14T02:05:10Z","createdAt":"2023-08-14T02:00:01Z"}]}""";

    private PartnerScene() {}

    static void play(World world) {
        StubService notification = world.service(Service.NOTIFICATION);
        notification.when(
                "GET /api/v1/partners", 200, "{\"items\":[" + partner().encode() + "]}");
        notification.when("GET /api/v1/partners/p-1", 200, partner().encode());
        notification.when("GET /api/v1/partners/p-1/history", 200, HISTORY);
        notification.when("GET /api/v1/partner-endpoints", 200, ENDPOINTS);
        notification.when("GET /api/v1/partner-endpoints/e-1/deliveries", 200, DELIVERIES);
    }

    /** Active. */
    public static JsonObject partner() {
        return new JsonObject("""
                {"id":"p-1","clientId":"partner-truonggiang","name":"Core banking","org":"NH-TG","role":"BK",
                "scopes":["ACCOUNT","TASK"],"state":"ACTIVE","registeredAt":"2023-08-09T02:00:00Z",
                "actions":["change","suspend"],"version":4}""");
    }
}
