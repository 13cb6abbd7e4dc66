package org.dongthuan.gateway.stub;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A complaint that went to an agency outside the platform, in the invented state of affairs of {@link Scene}. */
public final class TransferScene {

    private static final String AGENCIES = """
            {"items":[{"code":"TA-SH","nameVi":"Tòa án nhân dân khu vực Sông Hiền","nameEn":"People's Court of the Sông Hiền area",
            "kind":"COURT","placeCode":"45"},{"code":"TT-45","nameVi":"Thanh tra tỉnh","nameEn":"Inspectorate of the province",
            "kind":"INSPECTORATE","placeCode":"45"}]}""";

    private TransferScene() {}

    static void play(World world) {
        StubService intake = world.intake();
        intake.when("GET /api/v1/agencies", 200, AGENCIES);
        intake.when(
                "GET /api/v1/transfers",
                200,
                new JsonObject().put("items", new JsonArray().add(sent())).encode());
        intake.when("GET /api/v1/transfers/tr-1", 200, sent().encode());
        intake.when("GET /api/v1/complaints/c-4", 200, complaint(sent()).encode());
    }

    /** On its way to the inspectorate. */
    public static JsonObject sent() {
        return new JsonObject("""
                {"id":"tr-1","complaintId":"c-4","number":"1/2023/PC-19432","placeCode":"19432",
                "agency":{"code":"TT-45","nameVi":"Thanh tra tỉnh","nameEn":"Inspectorate of the province",
                "kind":"INSPECTORATE","placeCode":"45"},"reasonCode":"NOT_COMPETENT","state":"SENT",
                "sentOrg":"UBND-19432","sentAt":"2023-08-10T18:30:00Z","actions":["acknowledge"],"version":0}""");
    }

    /** Received there. */
    public static JsonObject received() {
        return sent().put("state", "RECEIVED")
                .put("receivedOn", "2023-08-14")
                .put("agencyNumber", "218/TTr-ĐN")
                .put("actions", new JsonArray());
    }

    /** The complaint that went there. */
    public static JsonObject complaint(JsonObject transfer) {
        return new JsonObject(Scene.complaint("c-4", "REDIRECTED")).put("transfer", transfer);
    }
}
