package org.dongthuan.gateway.stub;

/** A bank's list that was corrected once: one row left out, one balance changed and taken over; and a container of messages. */
public final class ListScene {

    static final String VERSIONS = """
            {"id":"al-1","listId":"TG-LB","version":1,"newest":false,"bankOrg":"NH-TG","rows":413,
            "receivedAt":"2023-08-10T07:00:00Z","windowDiffers":false},
            {"id":"al-2","listId":"TG-LB","version":2,"newest":true,"bankOrg":"NH-TG","rows":412,
            "receivedAt":"2023-08-12T02:00:00Z","windowDiffers":false}""";

    private static final String LIST = """
            {"id":"al-2","listId":"TG-LB","version":2,"bankOrg":"NH-TG","incidentId":"i-1","placeCode":"19432",
            "rows":412,"issuedAt":"2023-08-12T02:00:00Z","receivedAt":"2023-08-12T02:00:00Z","previousId":"al-1",
            "newest":true,"changes":{"ADDED":0,"REMOVED":1,"CHANGED":1,"SAME":411},"toExplain":1}""";

    private static final String CHANGE = """
            {"kind":"%s","fields":[%s],"applied":[%s],"state":"%s","account":{"id":"%s","incidentId":"i-1",
            "bankOrg":"NH-TG","placeCode":"19432","holderName":"Hồ Thị Thử","citizenId":"*********901","last4":"%s",
            "state":"DECISION_PENDING","actions":[],"version":2}%s}""";

    private ListScene() {}

    static void play(StubService bank) {
        String removed = CHANGE.formatted("REMOVED", "", "", "TO_EXPLAIN", "a-1", "1111", "");
        String changed = CHANGE.formatted(
                "CHANGED",
                "\"BALANCE\"",
                "\"BALANCE\"",
                "NOTHING_TO_EXPLAIN",
                "a-2",
                "2222",
                ",\"said\":{\"holderName\":\"Hồ Thị Thử\",\"citizenId\":\"*********902\","
                        + "\"openedAt\":\"2023-08-08T02:00:00Z\",\"hasBalance\":true}");
        bank.when("GET /api/v1/account-lists/al-2/diff", 200, diff(removed + "," + changed));
        bank.when("POST /api/v1/account-lists/al-2/explanations", 200, LIST);
        bank.when("GET /api/v1/holders/never-complained", 200, """
                {"items":[{"caseId":"k-1","code":"LB23-000123-7","placeCode":"19432","holderName":"Hồ Thị Thử","accounts":[
                {"id":"a-1","incidentId":"i-1","bankOrg":"NH-TG","placeCode":"19432","last4":"1111","askAttempt":2,
                "state":"DECISION_PENDING","actions":[],"version":2}]}]}""");
        bank.when("GET /api/v1/public/bank-timeliness/SV23-0001", 200, """
                {"code":"SV23-0001","asOf":"2023-08-25T10:00:00Z","fewerThan":5,"days":[{"sentOn":"2023-08-14","sent":386,
                "acknowledged":{"dueOn":"2023-08-15","over":true},
                "answered":{"dueOn":"2023-08-21","over":true,"inTime":371}}]}""");
        bank.when("GET /api/v1/exchange-evidence", 200, """
                {"items":[{"id":"ev-1","accountId":"a-1","incidentId":"i-1","bankOrg":"NH-TG","placeCode":"19432",
                "reasonCode":"DISPUTE","manifestDigest":"ab12cd34","entryId":"en-1","madeBy":"bk-1","madeOrg":"NH-TG",
                "madeAt":"2023-08-24T02:00:00Z"}]}""");
    }

    private static String diff(String items) {
        return "{\"list\":" + LIST + ",\"items\":[" + items + "]}";
    }
}
