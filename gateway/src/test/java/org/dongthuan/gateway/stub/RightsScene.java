package org.dongthuan.gateway.stub;

import org.dongthuan.gateway.edge.Service;

/** Duties towards authorities and persons concerned, in the invented state of affairs of {@link Scene}. */
public final class RightsScene {

    private static final String CR_FWD = """
            {"items":[{"id":"d-7","ruleCode":"CR-FWD","subjectKind":"CRIME_FILE","subjectId":"cf-1","placeCode":"19432",
            "responsibleRole":"CP","state":"RUNNING","startedAt":"2023-08-09T10:00:00Z","dueAt":"2023-08-11T10:00:00Z",
            "actions":[],"version":0}]}""";

    private RightsScene() {}

    static void play(World world) {
        StubService cases = world.service(Service.CASE_TRACKING);
        cases.when(
                "GET /api/v1/violation-notices",
                200,
                "{\"items\":[" + notice("DUE", "file") + "],\"next\":\"bmV4dA\"}");
        cases.when("GET /api/v1/violation-notices/vn-1", 200, notice("DUE", "file"));
        cases.when("GET /api/v1/deadlines/d-9", 200, """
                {"id":"d-9","ruleCode":"PD13-BR","ruleVersion":1,"subjectKind":"VIOLATION_NOTICE","subjectId":"vn-1",
                "placeCode":"19432","responsibleRole":"POL","responsibleOrg":"BD-SH","state":"RUNNING",
                "startedAt":"2023-08-08T00:00:00Z","dueAt":"2023-08-11T00:00:00Z","provisional":false,"overdue":true,
                "late":false,"actions":[],"inputs":{"startFact":"OCCURRENCE","remote":false,"complex":false,"length":"72 HOURS","extendedBy":0},
                "rule":{"source":"Decree 13/2023 art. 23","mark":"V"},"version":1}""");
        cases.when(
                "GET /api/v1/data-requests",
                200,
                "{\"items\":[" + dataRequest("RECEIVED", "acknowledge\",\"answer\",\"withdraw") + "]}");
        cases.when(
                "GET /api/v1/data-requests/dr-1", 200, dataRequest("RECEIVED", "acknowledge\",\"answer\",\"withdraw"));
        cases.when("GET /api/v1/crime-files", 200, "{\"items\":[" + crimeFile("OPEN", "forward") + "]}");
        cases.when("GET /api/v1/crime-files/cf-1", 200, crimeFile("OPEN", "forward"));
        cases.when(
                "GET /api/v1/deadlines",
                call -> StubService.Answer.json(
                        200,
                        call.query().contains("rule=CR-FWD")
                                ? CR_FWD
                                : "{\"items\":[" + Scene.deadline() + "],\"next\":\"b2Zmc2V0\"}"));
    }

    /** That photographs be erased. @param actions with quotes between them, such as {@code a","b} */
    public static String dataRequest(String state, String actions) {
        return """
                {"id":"dr-1","caseId":"k-1","incidentId":"i-1","kind":"ERASE","data":"PHOTOGRAPHS",
                "controllerOrg":"BD-SH","state":"%s","receivedAt":"2023-08-14T02:00:00Z",
                "recordedAt":"2023-08-14T02:00:00Z","late":false,
                "clocks":[{"deadlineId":"d-8","ruleCode":"PD13-REQ","dueAt":"2023-08-17T02:00:00Z"}],"actions":["%s"],
                "reasons":["EVIDENCE","KEPT_BY_LAW"],"history":[{"event":"receive","to":"RECEIVED","role":"CO",
                "org":"UBND-19432","at":"2023-08-14T02:00:00Z"}],"version":0}""".formatted(state, actions);
    }

    /** What the count of accounts made. @param actions with quotes between them, such as {@code a","b} */
    public static String crimeFile(String state, String actions) {
        String received = state.equals("FLAGGED") ? "" : "\"receivedAt\":\"2023-08-09T10:00:00Z\",";
        return """
                {"id":"cf-1","incidentId":"i-2","state":"%s","recordedAt":"2023-08-09T08:00:00Z","flagRule":"CC-291",
                "flaggedAt":"2023-08-09T08:00:00Z",%s"actions":["%s"],"history":[{"event":"flag","to":"FLAGGED",
                "role":"SYS","reason":"CC-291","at":"2023-08-09T08:00:00Z"}],"version":1}""".formatted(state, received, actions);
    }

    /** What the post owes the authority, overdue. */
    public static String notice(String state, String action) {
        String filed = state.equals("DUE") ? "" : """
                "filedAt":"2023-08-11T09:00:00Z","recordedAt":"2023-08-11T09:30:00Z","formNumber":"14/TB-BDSH",
                "recipient":"A05","lateReason":"Chờ đối chiếu danh sách","lateBy":"PT9H",""";
        return """
                {"id":"vn-1","incidentId":"i-2","org":"BD-SH","state":"%s","deadlineId":"d-9","ruleCode":"PD13-BR",
                "startedAt":"2023-08-08T00:00:00Z","dueAt":"2023-08-11T00:00:00Z","late":true,%s"actions":["%s"],
                "history":[{"event":"owe","to":"DUE","role":"SYS","reason":"PD13-BR","at":"2023-08-09T06:00:00Z"}],
                "version":0}""".formatted(state, filed, action);
    }
}
