package org.dongthuan.gateway.stub;

import io.vertx.core.json.JsonObject;
import org.dongthuan.gateway.edge.Service;

/** A consent to keep an account that was given and proven, and one that was only claimed, in the affairs of {@link Scene}. */
public final class ConsentScene {

    public static final String NOTICE = """
            "id":"ACCOUNT_KEEPING-1","sha256":"1f0a7e5d9b2d6b1f9f6f0c4a4d2b8f3b1c0a7e5d9b2d6b1f9f6f0c4a4d2b8f3b",
            "textEn":"You are asked whether you agree to keep the payment account that was opened with your papers. Silence is not consent.",
            "%s":"Ông/bà được hỏi có đồng ý giữ tài khoản thanh toán đã mở bằng giấy tờ của mình hay không. Im lặng không phải là đồng ý."
            """;

    private ConsentScene() {}

    static void play(World world) {
        StubService consent = world.service(Service.CONSENT);
        consent.when("GET /api/v1/keep-consents/kc-2", 200, keep("PROVEN"));
        consent.when("GET /api/v1/consent-records", 200, """
                {"items":[{"id":"kc-2","purpose":"ACCOUNT_KEEPING","controllerOrg":"NH-TG","state":"GIVEN",
                "createdAt":"2023-08-14T02:00:00Z"},{"id":"cl-1","purpose":"ACCOUNT_OPENING","controllerOrg":"NH-TG",
                "state":"INVALIDATED","createdAt":"2023-08-10T07:00:00Z"}]}""");
        consent.when("GET /api/v1/consent-records/kc-2/receipt", 200, receipt().encode());
        consent.when("GET /api/v1/consent-records/cl-1/receipt", 409, "{\"code\":\"no-receipt\"}");
        consent.when("GET /api/v1/consent-records/kc-2/revisions", 200, revisions(true));
    }

    /** A bank's word that consent was given, as those who judge read it. */
    public static JsonObject claim() {
        return new JsonObject("""
                {"id":"cl-1","accountId":"a-1","incidentId":"i-1","bankOrg":"NH-TG","caseId":"k-1","code":"LB23-000123-7",
                "state":"UNDER_CHECK","recordState":"UNKNOWN","round":1,"accountOpenedAt":"2023-08-08T02:00:00Z",
                "dueAt":"2023-08-15T17:00:00Z","createdAt":"2023-08-10T07:00:00Z","evidence":[{"kind":"PAPER",
                "documentDate":"2023-08-09","identifiesPerson":true,"reference":"HS-22","org":"BD-SH",
                "submittedAt":"2023-08-11T02:00:00Z"}],"opinions":[{"role":"DPO","actor":"x","verdict":"DISPROVEN",
                "checklist":{"C8":{"finding":"NOT_MET","note":"DATED_AFTER_OPENING"}},"at":"2023-08-12T02:00:00Z"}],
                "circumstances":[{"id":"ci-1","side":"FINDING","role":"CO","org":"UBND-19432","takenBy":"OWN_STAFF",
                "from":"2023-08-08T00:00:00Z","venue":"UTILITY_OFFICE","device":"STAFF_PHONE","told":"ELECTRICITY_CONTRACT",
                "usedFor":"ACCOUNT_OPENING","statedAt":"2023-08-11T02:00:00Z"}],"hearings":[{"channel":"DESK",
                "answer":"DENIES","role":"CO","at":"2023-08-11T02:00:00Z","statedAt":"2023-08-11T02:00:00Z"}],
                "version":2}""");
    }

    public static String keep(String state) {
        return """
                {"id":"kc-2","accountId":"a-1","incidentId":"i-1","personId":"p-1","caseId":"k-1","code":"LB23-000123-7",
                "state":"%s","channel":"ONLINE","answeredAt":"2023-08-15T02:00:00Z","createdAt":"2023-08-14T02:00:00Z",
                "version":2}""".formatted(state);
    }

    /** In force. */
    public static JsonObject receipt() {
        return new JsonObject("""
                {"version":"KI-CR-v1.1.0","collectionMethod":"ONLINE","consentReceiptID":"kc-2",
                "piiPrincipalId":"5f1c0f0b7a1d4e52b0a8b7f6c3d2e1f0","piiControllers":[{"piiController":"NH-TG"}],
                "services":[{"service":"Payment account","purposes":[{"purpose":"ACCOUNT_KEEPING"}]}],
                "profile":{"state":"dpv:ConsentGiven","revision":3,"givenAt":"2023-08-15T02:00:00Z",
                "hash":"9b2d6b1f9f6f0c4a4d2b8f3b1c0a7e5d9b2d6b1f9f6f0c4a4d2b8f3b1c0a7e5d",
                "verifiedAt":"2023-08-16T02:00:00Z","notice":{%s}}}""".formatted(NOTICE.formatted("text")));
    }

    /** Taken back, and carried out at the bank. */
    public static JsonObject withdrawn() {
        JsonObject receipt = receipt();
        receipt.getJsonObject("profile")
                .put("state", "dpv:ConsentWithdrawn")
                .put("endedAt", "2023-08-21T02:00:00Z")
                .put("endMethod", "FINGERPRINT")
                .put("effectAt", "2023-08-24T02:00:00Z");
        return receipt;
    }

    public static String revisions(boolean intact) {
        return """
                {"items":[{"seq":1,"event":"REQUEST","to":"REQUESTED","effectiveAt":"2023-08-14T02:00:00Z","role":"SYS"},
                {"seq":2,"event":"GIVE","to":"GIVEN","effectiveAt":"2023-08-15T02:00:00Z","role":"CIT","method":"ONLINE"},
                {"seq":3,"event":"VERIFY","to":"GIVEN","effectiveAt":"2023-08-16T02:00:00Z","role":"DPO","org":"DT-OPS"}],
                %s}""".formatted(intact ? "\"intact\":true" : "\"intact\":false,\"brokenAt\":2");
    }
}
