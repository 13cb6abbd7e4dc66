package org.dongthuan.gateway.stub;

import java.util.Map;
import org.dongthuan.gateway.edge.Service;

/** A small invented state of affairs at the services, enough to fill every page. */
public final class Scene {

    private static final String RUMOUR =
            "{\"id\":\"ru-1\",\"incidentId\":\"i-2\",\"kind\":\"POST\",\"link\":\"https://mxh.example/p/1\",\"seenAt\":\"2023-08-09T08:00:00Z\",\"claim\":\"Bài đăng nói tiền đã bị rút\",\"state\":\"DRAFTED\",\"finding\":\"FALSE_CLAIM\",\"draft\":\"Trong {listed} tài khoản\",\"approvedBy\":[\"CC\"],\"actions\":[\"draft\",\"close\"],\"version\":2,\"history\":[{\"event\":\"report\",\"role\":\"UT\",\"org\":\"DL-DB\",\"at\":\"2023-08-09T08:00:00Z\"}]}";
    private static final String REPORT =
            "{\"id\":\"re-1\",\"incidentId\":\"i-2\",\"chain\":\"COMMUNE\",\"org\":\"UBND-19432\",\"number\":\"01/BC\",\"recipient\":\"Tỉnh\",\"summary\":\"Đã dừng.\",\"figures\":{\"submissions\":338,\"accounts.NOTIFIED\":386},\"state\":\"DRAFT\",\"draftedAt\":\"2023-08-09T08:00:00Z\",\"actions\":[\"sign\"],\"version\":0,\"history\":[{\"event\":\"draft\",\"role\":\"CC\",\"org\":\"UBND-19432\",\"at\":\"2023-08-09T08:00:00Z\"}]}";

    private static final String RECEIPT = """
            {"complaintId":"c-1","code":"LB23-000123-7","secret":"K7PM-Q2XD","submittedAt":"2023-08-09T04:55:00Z"}""";
    private static final String EMPTY_FORM = """
            {"code":"validation","violations":[{"field":"person.fullName","rule":"required","message":"is missing"},
            {"field":"person.citizenId","rule":"format","message":"must have 12 digits"},
            {"field":"placeCode","rule":"required","message":"is missing"},
            {"field":"narrative","rule":"required","message":"is missing"}]}""";

    private static final String PUBLIC_STATUS = """
            {"code":"SV23-0001","placeCode":"19432","state":"REMEDIATING","asOf":"2023-08-25T10:00:00Z",
             "submissions":{"total":338,"parts":[]},
             "accounts":{"total":412,"parts":[{"groups":["CLOSED"],"count":385},{"groups":["KEPT","OPEN"],"count":27}]},
             "people":{"fewerThan":3,"parts":[]},
             "promises":[
              {"number":"O1","measure":"ALL_ACCOUNTS_CLOSED_OR_KEPT","obligorOrg":"BD-SH","performerOrg":"NH-TG",
               "dueOn":"2023-08-20","state":"LATE"},
              {"number":"O4","measure":"DOCUMENT","obligorOrg":"BD-SH","performerOrg":"BD-SH","dueOn":"2023-08-18",
               "state":"FULFILLED"},
              {"number":"O7","measure":"NONE_REPORTED","obligorOrg":"BD-SH","performerOrg":"BD-SH","state":"CONTINUING"}],
             "corrections":[{"text":"Không ai bị mất tiền.","publishedAt":"2023-08-10T10:00:00Z"}]}
            """;

    /** The status as it is signed; hash and signature are made up. */
    public static final String SIGNED_STATUS = "{\"snapshot\":" + PUBLIC_STATUS.strip()
            + ",\"sha256\":\"ab12\",\"keyId\":\"audit-test\",\"signature\":\"c2lnbmVk\"}";

    private Scene() {}

    public static void play(World world) {
        StubService intake = world.intake();
        intake.when(
                "POST /api/v1/complaints",
                call -> call.body().contains("\"fullName\":\"\"")
                        ? StubService.Answer.problem(422, EMPTY_FORM)
                        : StubService.Answer.json(201, RECEIPT));
        intake.when("POST /api/v1/complaints/search", 200, "{\"items\":[" + complaint("c-1", "SUBMITTED") + "]}");
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
        intake.when("GET /api/v1/persons/p-1/contact", 200, """
                {"personId":"p-1","fullName":"Hồ Thị Xuân Mới","phone":"+842333852111","kind":"LANDLINE",
                "email":"xuan.moi@example.com","postal":true,"language":"vi","interpreter":false,"version":2}""");
        intake.when("GET /api/v1/complaints/none", 404, "{\"code\":\"not-found\"}");
        intake.when("POST /api/v1/citizen/sign-in-codes", 202, "{\"challengeId\":\"ch-1\"}");
        intake.when(
                "POST /api/v1/citizen/sessions",
                200,
                "{\"accessToken\":\"%s\",\"expiresAt\":\"2099-01-01T00:00:00Z\"}"
                        .formatted(world.keycloak().citizenToken("p-1")));

        StubService cases = world.service(Service.CASE_TRACKING);
        cases.when("GET /api/v1/cases", 200, "{\"items\":[" + caseFile() + "]}");
        cases.when("GET /api/v1/cases/k-1", 200, caseFile());
        cases.when("GET /api/v1/periods", 200, "{\"items\":[]}");
        cases.when(
                "GET /api/v1/cases/k-2",
                200,
                caseFile().replace("\"k-1\"", "\"k-2\"").replace("LB23-000123-7", "LB23-000200-5"));
        cases.when("GET /api/v1/audit-log", 200, """
                {"items":[{"id":"e-1","index":7,"source":"/intake","at":"2023-08-09T06:00:00Z",
                "recordedAt":"2023-08-09T06:00:01Z","actorId":"u-1","roles":["CO"],"org":"UBND-19432","action":"read",
                "objectType":"case","objectIds":["k-1"],"purpose":"HANDLING","leafHash":"aGFzaA=="}],"next":"bmV4dA"}""");
        cases.when("GET /api/v1/audit-log/tree-heads/latest", 200, """
                {"id":"h-1","size":8,"root":"cm9vdA==","at":"2023-08-09T17:00:05Z","day":"2023-08-09","keyId":"log-1",
                "signature":"c2ln","fetchedBy":[{"role":"SB","org":"NHNN-45","at":"2023-08-10T01:00:00Z"}]}""");
        cases.when("POST /api/v1/audit-log/tree-heads", 201, "{\"id\":\"h-2\",\"size\":9}");
        cases.when(
                "GET /api/v1/audit-log/export",
                call -> new StubService.Answer(200, "application/x-ndjson", "{\"kind\":\"log\"}\n", Map.of()));
        cases.when("GET /api/v1/access-log", 200, """
                {"items":[{"at":"2023-08-09T06:00:00Z","own":false,"role":"CO","org":"UBND-19432","action":"read",
                "objectType":"case"},{"at":"2023-08-09T05:00:00Z","own":true,"role":"CIT","action":"file",
                "objectType":"complaint"}],"next":"bmV4dA"}""");
        cases.when("GET /api/v1/tasks", 200, "{\"items\":[" + task("t-1", "CC") + "],\"next\":\"b2Zmc2V0\"}");
        cases.when("GET /api/v1/tasks/t-3", 200, request("OPEN", "take\",\"reply"));
        cases.when("GET /api/v1/deadlines/d-1", 200, deadline());
        cases.when("POST /api/v1/deadlines/d-1/cause", 200, deadline());
        cases.when(
                "GET /api/v1/incidents",
                200,
                "{\"items\":[" + incident("i-1", "REPORTED", "confirm\",\"dismiss") + "]}");
        cases.when("GET /api/v1/incidents/i-1", 200, incident("i-1", "REPORTED", "confirm\",\"dismiss"));
        cases.when("GET /api/v1/incidents/i-2", 200, incident("i-2", "REMEDIATING", ""));
        cases.when("GET /api/v1/incidents/i-2/members", 200, """
                {"items":[{"complaintId":"c-1","code":"LB23-000123-7","state":"TRIAGE",
                "ruleCode":"SAME-PLACE-PRODUCT-DAYS","reason":"Same matter and product","joinedAt":"2023-08-09T05:00:00Z"}]}""");
        cases.when("GET /api/v1/incidents/i-2/members/changes", 200, """
                {"items":[{"id":"mc-1","complaintId":"c-9","event":"LEFT","ruleCode":"BY-HAND","reason":"OTHER_MATTER",
                "role":"CO","org":"UBND-19432","at":"2023-08-10T05:00:00Z"},{"id":"mc-2","complaintId":"c-9",
                "event":"JOINED","reason":"SAME_MATTER_AFTER_ALL","role":"CO","at":"2023-08-10T04:00:00Z"}]}""");
        cases.when("POST /api/v1/incidents/i-2/membership/preview", 200, """
                {"joining":{"count":120,"items":[{"complaintId":"c-5","code":"LB23-000500-1",
                "why":"SAME-PLACE-PRODUCT-DAYS"}]},"leaving":{"count":0,"items":[]}}""");
        cases.when("GET /api/v1/incidents/i-2/exceptions", 200, """
                {"items":[{"id":"x-1","caseId":"k-1","code":"LB23-000123-7","caseState":"ON_HOLD","kind":"CARRIED_OVER",
                "reasonCode":"LEGAL_HOLD","carriedTo":{"role":"CP","org":"CA-19432","documentRef":"12/BB-CAX"},
                "role":"CC","org":"UBND-19432","at":"2023-09-08T05:00:00Z"}]}""");
        cases.when("GET /api/v1/cases/jobs/j-1", 200, """
                {"jobId":"j-1","kind":"settle-members","state":"RUNNING","total":120,"done":100,"failed":1,
                "createdAt":"2023-08-10T05:00:00Z"}""");
        cases.when("GET /api/v1/cases/jobs/j-1/rows", 200, """
                {"items":[{"rowNo":1,"subject":"c-5","state":"DONE","code":"JOINED"},
                {"rowNo":2,"subject":"c-6","state":"FAILED","code":"wrong-state","detail":"x"}],"next":100}""");

        cases.when("GET /api/v1/public/incidents/SV23-0001/snapshot", 200, SIGNED_STATUS);
        cases.when("GET /api/v1/rumours", 200, "{\"items\":[" + RUMOUR + "]}");
        cases.when("GET /api/v1/rumours/ru-1", 200, RUMOUR);
        cases.when("GET /api/v1/reports", 200, "{\"items\":[" + REPORT + "]}");
        cases.when("GET /api/v1/reports/re-1", 200, REPORT);
        cases.when("GET /api/v1/minutes", 200, "{\"items\":[" + minutes() + "]}");
        cases.when("GET /api/v1/minutes/mi-1", 200, minutes());
        cases.when("GET /api/v1/commitments", 200, "{\"items\":[" + commitment() + "]}");
        cases.when("GET /api/v1/commitments/co-1", 200, commitment());
        cases.when("GET /api/v1/obligations", 200, "{\"items\":[" + obligation() + "]}");
        cases.when("GET /api/v1/obligations/ob-1", 200, obligation());

        StubService bank = world.service(Service.BANK_INTEGRATION);
        bank.when("GET /api/v1/accounts", 200, "{\"items\":[" + account("REMEDY") + "]}");
        bank.when("GET /api/v1/accounts/a-1", 200, account("REMEDY"));
        bank.when("GET /api/v1/reconciliations/i-1", 200, """
                {"incidentId":"i-1","lists":[%s],"accounts":412,"holders":409,"accountsBalance":true,
                "leftOut":{"IDENTIFIED":1},"toExplain":2,
                "states":{"NOTIFIED":371,"KEPT":26,"REJECTED":13,"SENT":2,"READY":0},
                "complainants":{"total":317,"listed":296,"notFound":14,"outOfWindow":7,"pending":0,"balance":true},
                "asOf":"2023-08-25T00:00:00Z"}""".formatted(ListScene.VERSIONS));
        bank.when("GET /api/v1/holders/me", 200, "{\"items\":[" + holder() + "]}");
        bank.when("GET /api/v1/holders/k-1", 200, holder());
        bank.when("POST /api/v1/holders/k-1/decision", 200, "{}");
        bank.when("GET /api/v1/closure-orders", 200, "{\"items\":[" + order() + "]}");
        bank.when("GET /api/v1/closure-orders/o-1", 200, order());
        bank.when("GET /api/v1/default-closures", 200, "{\"items\":[" + order() + "]}");
        ListScene.play(bank);
        SampleScene.play(bank);
        FormalScene.play(bank);
        bank.when("GET /api/v1/inquiries", 200, """
                {"items":[{"id":"q-1","caseId":"k-1","code":"LB23-000123-7","personId":"p-1","incidentId":"i-1","bankOrg":"NH-TG",
                "state":"PROPOSED","outcome":"NOT_FOUND","createdAt":"2023-08-10T07:00:00Z","version":1}]}""");

        StubService consent = world.service(Service.CONSENT);
        consent.when(
                "GET /api/v1/consent-claims",
                200,
                "{\"items\":[" + ConsentScene.claim().encode() + "]}");
        consent.when(
                "GET /api/v1/consent-claims/cl-1", 200, ConsentScene.claim().encode());
        consent.when("GET /api/v1/consent-endings", 200, "{\"items\":[" + ending() + "]}");
        consent.when("GET /api/v1/consent-endings/ce-1", 200, ending());
        consent.when(
                "GET /api/v1/consent-endings/ce-1/rows",
                200,
                "{\"items\":[{\"keepConsentId\":\"kc-1\",\"confirmed\":false}]}");
        consent.when("GET /api/v1/keep-consents", 200, "{\"items\":[" + keep() + "]}");
        consent.when("GET /api/v1/keep-consents/kc-1", 200, keep());

        StubService notification = world.service(Service.NOTIFICATION);
        notification.when("GET /api/v1/messages", 200, "{\"items\":[" + message() + "]}");
        notification.when("GET /api/v1/templates", 200, """
                {"items":[{"medium":"SMS","code":"CAMPAIGN_RUMOUR","language":"vi","version":1,"validFrom":"2020-01-01",
                "planned":false,"text":"Ho so {code}: nghe tin don, hay hoi UBND.","mostParts":1},
                {"medium":"SMS","code":"CAMPAIGN_RUMOUR","language":"en","version":1,"validFrom":"2020-01-01",
                "planned":false,"text":"Case {code}: ask the commune.","mostParts":1},
                {"medium":"SMS","code":"RESULT_KEPT","language":"vi","version":1,"validFrom":"2020-01-01",
                "planned":false,"text":"Ho so {code}: duoc giu.","mostParts":1}]}""");
        notification.when("POST /api/v1/templates/dry-run", 200, """
                {"texts":[{"language":"vi","text":"Ho so LB23-000123-7: nghe tin don, hay hoi UBND.","faults":[],
                "alphabet":"GSM7","units":48,"parts":1}],
                "reach":{"people":430,"byText":424,"byEmail":2,"notAtAll":4}}""");
        notification.when("POST /api/v1/campaigns", 202, "{\"jobId\":\"j-7\"}");
        notification.when("GET /api/v1/messages/m-1", 200, message());
        notification.when("GET /api/v1/messages/m-1/call-script", 200, """
                {"items":[{"language":"vi","subject":"Gọi về kết quả","lines":["Chào","Tài khoản đã đóng."]},
                {"language":"en","subject":"Call about the result","lines":["Greet","The account is closed."]}]}""");
        notification.when(
                "GET /api/v1/letters/m-1", call -> new StubService.Answer(200, "application/pdf", "%PDF-1", Map.of()));
        notification.when(
                "GET /api/v1/letters", call -> new StubService.Answer(200, "application/pdf", "%PDF-2", Map.of()));
        RightsScene.play(world);
        VaultScene.play(world);
        TransferScene.play(world);
        PartnerScene.play(world);
        GroupScene.play(world);
        RuleScene.play(world);
        WorkScene.play(world);
        ConsentScene.play(world);
    }

    private static String minutes() {
        return """
                {"id":"mi-1","incidentId":"i-1","org":"UBND-19432","number":"01/BB-SV23-0001","title":"Về việc mở tài khoản",
                "text":"Các bên xác nhận <b>x</b>","heldAt":"2023-08-09T09:30:00Z","state":"READ_OUT","version":1,
                "parties":[{"role":"CC","org":"UBND-19432","name":"Lê Đình Phong Nhã","position":"Chủ tịch"},
                {"role":"POL","org":"BD-SH","name":"Bùi Hữu Tường An","position":"Giám đốc","kind":"DIGITAL",
                "signedAt":"2023-08-09T09:40:00Z"}],"actions":["sign","refuse"],
                "history":[{"event":"draft","to":"DRAFT","role":"CO","org":"UBND-19432","at":"2023-08-09T09:30:00Z"}]}""";
    }

    private static String commitment() {
        return """
                {"id":"co-1","incidentId":"i-1","org":"BD-SH","title":"Bản cam kết","text":"Như sau","state":"SIGNED",
                "accepted":0,"continuing":0,"promised":1,"version":1,"actions":["register","void"],
                "obligations":[%s],"history":[]}""".formatted(obligation());
    }

    private static String obligation() {
        return """
                {"id":"ob-1","commitmentId":"co-1","incidentId":"i-1","code":"O1","target":"Hủy toàn bộ tài khoản",
                "obligor":{"role":"PO","org":"BD-SH"},"performer":{"role":"BK","org":"NH-TG"},"beneficiary":{"role":"CIT"},
                "supervisors":[{"role":"CC","org":"UBND-19432"}],"measure":"ALL_ACCOUNTS_CLOSED_OR_KEPT",
                "figures":{"done":1,"of":2,"met":false},"dueOn":"2023-09-08","overdue":true,"state":"SUBMITTED",
                "accepted":[],"waivedBy":[],"actions":["accept","return","waive"],"history":[],"version":2}""";
    }

    public static String complaint(String id, String state) {
        return """
                {"id":"%s","code":"LB23-000123-7","personId":"p-1","fullName":"Hồ Thị Mẫu","citizenId":"•••••••••123",
                "phone":"+84912345678","interpreter":true,"channel":"WEB","matter":"ACCOUNT_WITHOUT_CONSENT",
                "product":"BANK_ACCOUNT","placeCode":"19432","respondentOrg":"BD-SH","occurredOn":"2023-08-09",
                "narrative":"Có người chụp ảnh căn cước và mặt tôi.\\nTôi không đồng ý mở tài khoản <script>x</script>.",
                "confirmation":"DECLARED","caseId":"k-1","state":"%s","submittedAt":"2023-08-09T04:55:00Z",
                "actions":[%s],"version":4,"somethingNew":{"x":1}}""".formatted(id, state, actions(state));
    }

    /** What the table of intake takes in a state; its own role check is not played here. */
    private static String actions(String state) {
        return switch (state) {
            case "SUBMITTED" -> "\"take\",\"withdraw\"";
            case "TRIAGE" -> "\"ask-info\",\"merge\",\"decline\",\"accept\",\"withdraw\"";
            case "REPLIED" -> "\"confirm\",\"dispute\",\"withdraw\"";
            case "IN_PROGRESS" -> "\"suspend\",\"reply\",\"withdraw\"";
            default -> "";
        };
    }

    public static String caseFile() {
        return """
                {"id":"k-1","code":"LB23-000123-7","personId":"p-1","incidentId":"i-1","origin":"COMPLAINT",
                "placeCode":"19432","state":"IN_ACTION","holderTold":false,"verifiedByLead":false,
                "verifiedByBankSupervisor":false,"openedAt":"2023-08-09T06:00:00Z","actions":["hold"],
                "complaintIds":["c-1"],"tasks":[%s,%s],"accounts":[{"accountId":"a-1","bankOrg":"NH-TG","state":"REMEDY"}],
                "timeline":[{"at":"2023-08-09T06:00:00Z","kind":"case.open"},
                {"at":"2023-08-10T02:00:00Z","kind":"account.rejected","ref":"a-1"}],"version":7}""".formatted(task("t-1", "CC"), task("t-2", "BK"));
    }

    public static String deadline() {
        return """
                {"id":"d-1","ruleCode":"PET-CLS","ruleVersion":1,"subjectKind":"COMPLAINT","subjectId":"c-1","caseId":"k-1",
                "placeCode":"19432","responsibleRole":"CO","escalatedTo":"CC","state":"MISSED","startedAt":"2023-08-09T04:55:00Z",
                "recordedAt":"2023-08-09T04:55:01Z","dueAt":"2023-08-21T17:00:00Z","provisional":false,"overdue":true,
                "late":false,"actions":["cause"],"code":"LB23-000123-7","inputs":{"startFact":"RECEIPT","remote":true,"complex":false,"length":"10 DAYS","extendedBy":0},
                "rule":{"source":"Circular 05/2021/TT-TTCP","mark":"S"},"causes":["STAFF_SHORTAGE"],
                "history":[{"event":"missed","effectiveAt":"2023-08-21T17:00:00Z","dueBefore":"2023-08-21T17:00:00Z",
                "dueAfter":"2023-08-21T17:00:00Z","role":"SYS"}],"version":3}""";
    }

    private static String task(String id, String role) {
        return """
                {"id":"%s","caseId":"k-1","kind":"ACCOUNT_REMEDY","agencyRole":"%s","agencyOrg":"NH-TG","state":"OPEN",
                "deadlineCode":"BK-SLA","dueAt":"2023-08-16T17:00:00Z","code":"LB23-000123-7","assigned":false,
                "mine":false,"actions":["take","assign"],"version":0}""".formatted(id, role);
    }

    /** What the lead asks the police for. */
    public static String request(String state, String actions) {
        return """
                {"id":"t-3","caseId":"k-1","code":"LB23-000123-7","kind":"REQUEST","agencyRole":"CP","agencyOrg":"CA-19432",
                "state":"%s","deadlineCode":"TASK-REQUEST","dueAt":"2023-08-21T17:00:00Z","asked":"INVESTIGATION",
                "askedRef":"12/UBND","replyRef":"88/CAX","assigned":true,"mine":false,"actions":["%s"],"version":4,
                "history":[{"event":"ask","to":"OPEN","role":"CC","org":"UBND-19432","reason":"INVESTIGATION",
                "at":"2023-08-14T02:00:00Z"},{"event":"return","from":"REPLIED","to":"OPEN","role":"CC",
                "org":"UBND-19432","reason":"INCOMPLETE","at":"2023-08-16T02:00:00Z"}]}""".formatted(state, actions);
    }

    private static String incident(String id, String state, String actions) {
        return """
                {"id":"%s","code":"SV23-0001","placeCode":"19432","province":"45","matter":"ACCOUNT_WITHOUT_CONSENT",
                "product":"BANK_ACCOUNT","windowFrom":"2023-08-08T00:00:00Z","windowTo":"2023-08-09T10:00:00Z",
                "state":"%s","reportedAt":"2023-08-09T04:55:00Z","organisations":[{"role":"PO","org":"BD-SH"},
                {"role":"BK","org":"NH-TG"}],"proposedBy":"LIKE-COMPLAINTS","approvals":{"confirm":["CP"]},"actions":["%s"],
                "totals":{"submissions":338,"casesByState":{"OPEN":12,"IN_ACTION":300},"accountsByState":{},
                "exceptionsByKind":{"CARRIED_OVER":1}},
                "version":2}""".formatted(id, state, actions);
    }

    private static String account(String state) {
        return """
                {"id":"a-1","incidentId":"i-1","caseId":"k-1","code":"LB23-000123-7","personId":"p-1","bankOrg":"NH-TG",
                "placeCode":"19432","holderName":"Hồ Thị Mẫu","citizenId":"*********123","last4":"4821","hasBalance":true,
                "openedAt":"2023-08-08T03:00:00Z","state":"%s","ground":"HOLDER_REQUEST","rejection":"BALANCE_NOT_ZERO",
                "attempt":1,"actions":["remedied"],"version":6}""".formatted(state);
    }

    private static String holder() {
        return """
                {"caseId":"k-1","incidentId":"i-1","code":"LB23-000123-7","accounts":[{"id":"a-1","bankOrg":"NH-TG",
                "last4":"4821","state":"DECISION_PENDING","actions":[],"version":3}],"version":3,
                "may":["CLOSE","KEEP"]}""";
    }

    private static String order() {
        return """
                {"id":"o-1","incidentId":"i-1","bankOrg":"NH-TG","placeCode":"19432","state":"PROPOSED","createdBy":"co",
                "createdAt":"2023-08-14T02:00:00Z","approvals":[{"actor":"x","role":"CC","org":"UBND-19432",
                "at":"2023-08-14T03:00:00Z"}],"total":386,"items":{"PENDING":386}}""";
    }

    private static String ending() {
        return """
                {"id":"ce-1","incidentId":"i-1","bankOrg":"NH-TG","act":"INVALIDATE","reasonCode":"FALSE_NOTICE",
                "state":"PROPOSED","size":26,"proposedRole":"DPO","proposedOrg":"DT-OPS",
                "proposedAt":"2023-09-11T02:00:00Z","version":0}""";
    }

    private static String keep() {
        return """
                {"id":"kc-1","accountId":"a-1","incidentId":"i-1","personId":"p-1","caseId":"k-1","code":"LB23-000123-7",
                "state":"REQUESTED","createdAt":"2023-08-14T02:00:00Z","notice":{%s},"version":0}""".formatted(ConsentScene.NOTICE.formatted("textVi"));
    }

    private static String message() {
        return """
                {"id":"m-1","purpose":"RESULT","personId":"p-1","caseId":"k-1","code":"LB23-000123-7","channel":"SMS",
                "state":"FALLBACK","failure":"UNDELIVERABLE","attempt":2,"dueAt":"2023-08-22T01:00:00Z",
                "createdAt":"2023-08-22T01:00:00Z","actions":["retry","retry-by-email","call-done","letter-done","exhaust"],"version":5}""";
    }
}
