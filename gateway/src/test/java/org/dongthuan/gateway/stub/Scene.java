package org.dongthuan.gateway.stub;

import org.dongthuan.gateway.edge.Service;

/** A small invented state of affairs at the services, enough to fill every page. */
public final class Scene {

    private static final String RECEIPT = """
            {"complaintId":"c-1","code":"LB23-000123-7","secret":"K7PM-Q2XD","submittedAt":"2023-08-09T04:55:00Z"}""";
    private static final String EMPTY_FORM = """
            {"code":"validation","violations":[{"field":"person.fullName","rule":"required","message":"is missing"},
            {"field":"person.citizenId","rule":"format","message":"must have 12 digits"},
            {"field":"placeCode","rule":"required","message":"is missing"},
            {"field":"narrative","rule":"required","message":"is missing"}]}""";

    private Scene() {}

    public static void play(World world) {
        StubService intake = world.intake();
        intake.when(
                "POST /api/v1/complaints",
                call -> call.body().contains("\"fullName\":\"\"")
                        ? StubService.Answer.problem(422, EMPTY_FORM)
                        : StubService.Answer.json(201, RECEIPT));
        intake.when(
                "GET /api/v1/complaints",
                200,
                "{\"items\":[" + complaint("c-1", "SUBMITTED") + "," + complaint("c-2", "TRIAGE")
                        + "],\"next\":\"b2Zmc2V0\"}");
        intake.when("GET /api/v1/complaints/c-1", 200, complaint("c-1", "SUBMITTED"));
        intake.when("GET /api/v1/complaints/c-2", 200, complaint("c-2", "TRIAGE"));
        intake.when("GET /api/v1/complaints/c-3", 200, complaint("c-3", "IN_PROGRESS"));
        intake.when(
                "GET /api/v1/complaints/c-2/duplicates", 200, "{\"items\":[" + complaint("c-1", "SUBMITTED") + "]}");
        intake.when("GET /api/v1/complaints/none", 404, "{\"code\":\"not-found\"}");
        intake.when("POST /api/v1/citizen/sign-in-codes", 202, "{\"challengeId\":\"ch-1\"}");
        intake.when(
                "POST /api/v1/citizen/sessions",
                200,
                "{\"accessToken\":\"%s\",\"expiresAt\":\"2099-01-01T00:00:00Z\"}"
                        .formatted(world.keycloak().citizenToken("p-1")));
        intake.when("GET /api/v1/citizen/complaint", 200, complaint("c-1", "ACCEPTED"));

        StubService cases = world.service(Service.CASE_TRACKING);
        cases.when("GET /api/v1/cases", 200, "{\"items\":[" + caseFile("IN_ACTION") + "]}");
        cases.when("GET /api/v1/cases/k-1", 200, caseFile("IN_ACTION"));
        cases.when(
                "GET /api/v1/tasks",
                200,
                "{\"items\":[" + task("t-1", "CO", true) + "," + task("t-2", "BK", false) + "]}");
        cases.when("GET /api/v1/incidents", 200, "{\"items\":[" + incident("REPORTED") + "]}");
        cases.when("GET /api/v1/incidents/i-1", 200, incident("REPORTED"));
        cases.when("GET /api/v1/incidents/i-2", 200, incident("VERIFYING"));

        StubService bank = world.service(Service.BANK_INTEGRATION);
        bank.when("GET /api/v1/accounts", 200, """
                {"items":[{"accountId":"a-1","caseId":"k-1","bankOrg":"NH-TG","last4":"4821","state":"REJECTED",
                "reasonCode":"BALANCE_NOT_ZERO","ground":"HOLDER_REQUEST","hasBalance":true}]}""");
        bank.when("GET /api/v1/reconciliations/i-1", 200, """
                {"incidentId":"i-1","total":412,"byState":{"NOTIFIED":371,"KEPT":26,"REJECTED":13,"SENT":2}}""");
        bank.when("GET /api/v1/holders/me", 200, """
                {"caseId":"k-1","version":3,"decideBy":"2023-08-18T10:00:00Z","accounts":[
                {"accountId":"a-1","bankOrg":"NH-TG","last4":"4821","state":"DECISION_PENDING"}]}""");
        bank.when("POST /api/v1/holders/k-1/decision", 200, "{}");
        bank.when("GET /api/v1/closure-orders", 200, "{\"items\":[" + order() + "]}");
        bank.when("GET /api/v1/closure-orders/o-1", 200, order());

        StubService consent = world.service(Service.CONSENT);
        consent.when("GET /api/v1/consent-claims", 200, "{\"items\":[" + claim() + "]}");
        consent.when("GET /api/v1/consent-claims/cl-1", 200, claim());

        StubService notification = world.service(Service.NOTIFICATION);
        notification.when("GET /api/v1/messages", 200, "{\"items\":[" + message() + "]}");
        notification.when("GET /api/v1/messages/m-1", 200, message());
    }

    private static String complaint(String id, String state) {
        return """
                {"complaintId":"%s","code":"LB23-000123-7","state":"%s","version":4,"channel":"WEB",
                "matter":"ACCOUNT_WITHOUT_CONSENT","placeCode":"19432","occurredOn":"2023-08-09",
                "submittedAt":"2023-08-09T04:55:00Z","dueAt":"2023-08-21T17:00:00Z","caseId":"k-1",
                "person":{"fullName":"Hồ Thị Mẫu","citizenId":"•••• •••• 0123"},
                "narrative":"Có người chụp ảnh căn cước và mặt tôi.\\nTôi không đồng ý mở tài khoản <script>x</script>.",
                "history":[{"event":"submitted","at":"2023-08-09T04:55:00Z","role":"CIT"}],"somethingNew":{"x":1}}""".formatted(id, state);
    }

    private static String caseFile(String state) {
        return """
                {"caseId":"k-1","code":"LB23-000123-7","state":"%s","version":7,"origin":"COMPLAINT","incidentId":"i-1",
                "incidentCode":"LB23","personName":"Hồ Thị Mẫu","openedAt":"2023-08-09T06:00:00Z",
                "dueAt":"2023-09-25T17:00:00Z","timeline":[
                {"at":"2023-08-09T06:00:00Z","event":"opened","role":"SYS"},
                {"at":"2023-08-10T02:00:00Z","event":"dispatched","role":"CC","org":"UBND-19432"}],
                "tasks":[%s,%s]}""".formatted(state, task("t-1", "CO", true), task("t-2", "BK", false));
    }

    private static String task(String id, String role, boolean overdue) {
        return """
                {"taskId":"%s","caseId":"k-1","caseCode":"LB23-000123-7","kind":"CLOSE_ACCOUNT","agencyRole":"%s",
                "state":"OPEN","version":1,"dueAt":"2023-08-16T17:00:00Z","overdue":%s}""".formatted(id, role, overdue);
    }

    private static String incident(String state) {
        return """
                {"incidentId":"i-1","code":"LB23","state":"%s","version":2,"placeCode":"19432","product":"BANK_ACCOUNT",
                "windowFrom":"2023-08-08T00:00:00Z","windowTo":"2023-08-09T10:00:00Z",
                "organisations":[{"role":"PO","org":"BD-SH"},{"role":"BK","org":"NH-TG"},{"role":"UT","org":"DL-DB"}],
                "signOffs":[{"role":"SB","org":"NHNN-45","at":"2023-09-08T03:00:00Z"}],
                "totals":{"OPEN":12,"IN_ACTION":300,"RESOLVED":118}}""".formatted(state);
    }

    private static String order() {
        return """
                {"orderId":"o-1","incidentId":"i-1","state":"PROPOSED","version":1,"accounts":386,
                "createdAt":"2023-08-14T02:00:00Z","approvals":[
                {"role":"CC","org":"UBND-19432","at":"2023-08-14T03:00:00Z"}]}""";
    }

    private static String claim() {
        return """
                {"claimId":"cl-1","caseId":"k-1","state":"UNDER_CHECK","controllerOrg":"BD-SH","version":2,
                "openedAt":"2023-08-10T07:00:00Z","dueAt":"2023-08-15T10:00:00Z"}""";
    }

    private static String message() {
        return """
                {"messageId":"m-1","caseId":"k-1","code":"LB23-000123-7","purpose":"RESULT","channel":"SMS",
                "state":"FALLBACK","reasonCode":"UNDELIV","attempt":2,"version":5,"changedAt":"2023-08-22T01:00:00Z"}""";
    }
}
