package org.dongthuan.gateway.stub;

/** A sample of two closures, one of them checked. */
public final class SampleScene {

    private static final String ITEM = """
            {"position":%d,"account":{"id":"%s","incidentId":"i-1","bankOrg":"NH-TG","placeCode":"19432",
            "holderName":"H.T.T.","last4":"%s","state":"VERIFIED","ground":"HOLDER_REQUEST","closedOn":"2023-08-14",
            "actions":[],"version":9}%s}""";

    private SampleScene() {}

    static void play(StubService bank) {
        bank.when("GET /api/v1/closure-samples", 200, "{\"items\":[" + sample("OPEN", 1) + "]}");
        bank.when("GET /api/v1/closure-samples/sp-1", 200, sample("OPEN", 1));
        bank.when(
                "GET /api/v1/closure-samples/sp-1/items",
                200,
                "{\"items\":["
                        + ITEM.formatted(2, "a-2", "2222", ",\"agrees\":true,\"foundAt\":\"2023-08-24T03:00:00Z\"")
                        + "," + ITEM.formatted(1, "a-1", "1111", "") + "]}");
    }

    /** @param found how many of the two have been checked; all of them agree */
    public static String sample(String state, int found) {
        return """
                {"id":"sp-1","incidentId":"i-1","bankOrg":"NH-TG","placeCode":"19432","seed":"XSQT 24/08/2023 481927",
                "size":2,"population":310,"populationDigest":"ab12cd34","state":"%s","found":%d,"agreeing":%d,
                "drawnBy":"sb-1","drawnOrg":"NHNN-45","drawnAt":"2023-08-24T02:00:00Z","version":0}""".formatted(state, found, found);
    }
}
