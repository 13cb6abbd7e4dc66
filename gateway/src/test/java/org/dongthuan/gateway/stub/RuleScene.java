package org.dongthuan.gateway.stub;

import org.dongthuan.gateway.edge.Service;

/** Rules and a change of one in the invented state of affairs of {@link Scene}. */
public final class RuleScene {

    private RuleScene() {}

    static void play(World world) {
        StubService cases = world.service(Service.CASE_TRACKING);
        cases.when(
                "GET /api/v1/clock-rules",
                200,
                "{\"items\":[" + rule(1, "10 DAYS", "2021-10-01", true) + "," + rule(2, "7 DAYS", "2027-01-01", false)
                        + "]}");
        cases.when("GET /api/v1/rule-changes", 200, "{\"items\":[" + change(false, "approve\",\"reject") + "]}");
        cases.when("GET /api/v1/rule-changes/rc-1", 200, change(false, "approve\",\"reject"));
        cases.when("GET /api/v1/rule-changes/rc-1/try-out", 200, """
                {"looked":2,"left":1,"earlier":1,"later":0,"lateNow":0,"lateThen":1,"items":[{"startedAt":"2023-08-09T04:55:00Z",
                "dueAt":"2023-08-21T17:00:00Z","dueThen":"2023-08-16T17:00:00Z","doneAt":"2023-08-18T02:00:00Z",
                "lateNow":false,"lateThen":true}]}""");
    }

    private static String rule(int version, String length, String from, boolean inForce) {
        return """
                {"code":"PET-CLS","version":%d,"validFrom":"%s","inForce":%s,"purpose":"DUTY","plain":"%s",
                "startFact":"RECEIPT","responsible":"CO","remind":"P2D","source":"Circular 05/2021/TT-TTCP",
                "mark":"S"}""".formatted(version, from, inForce, length);
    }

    /** That sorting be done in seven days. @param actions with quotes between them, such as {@code a","b} */
    public static String change(boolean mine, String actions) {
        return """
                {"id":"rc-1","ruleCode":"PET-CLS","before":%s,"after":%s,"reason":"The new circular shortens it.",
                "state":"PROPOSED","mine":%s,"proposedAt":"2026-12-01T02:00:00Z","actions":["%s"],"version":0}""".formatted(
                        rule(1, "10 DAYS", "2021-10-01", false), rule(2, "7 DAYS", "2027-01-01", false), mine, actions);
    }
}
