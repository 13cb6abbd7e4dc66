package org.dongthuan.gateway.stub;

import java.util.Map;
import org.dongthuan.gateway.edge.Service;

/** Work on many things at once in the invented state of affairs of {@link Scene}. */
public final class WorkScene {

    private static final String REMINDING = """
            {"jobId":"j-2","kind":"move-tasks","event":"REMIND","state":"RUNNING","total":12,"done":5,"failed":2,
            "startedByRole":"CO","mine":false,"createdAt":"2023-08-16T02:00:00Z"}""";
    private static final String EXPORTING = """
            {"jobId":"j-10","kind":"export","state":"RUNNING","total":3,"done":1,"failed":1,
            "startedByRole":"CC","mine":%s,"createdAt":"2023-08-10T05:00:00Z"}""";
    private static final String ASSESSING = """
            {"jobId":"j-3","kind":"move-cases","event":"ASSESS","state":"DONE","total":317,"done":317,"failed":0,
            "startedByRole":"CC","mine":true,"createdAt":"2023-08-10T05:00:00Z","finishedAt":"2023-08-10T05:00:12Z"}""";

    private WorkScene() {}

    /** Three parts of an export, one of them made, as its officer or a colleague sees it. */
    public static void export(StubService cases, boolean mine) {
        String job = EXPORTING.formatted(mine);
        cases.when("GET /api/v1/exports/jobs", 200, "{\"items\":[" + job + "]}");
        cases.when("GET /api/v1/exports/jobs/j-10", 200, job);
    }

    static void play(World world) {
        StubService cases = world.service(Service.CASE_TRACKING);
        export(cases, true);
        cases.when("GET /api/v1/exports/jobs/j-10/rows", 200, """
                {"items":[{"rowNo":1,"subject":"SITUATION","state":"DONE","code":"MADE"},
                {"rowNo":2,"subject":"CASES","state":"FAILED","code":"unexpected","detail":"Failed on our side; see the log."},
                {"rowNo":3,"subject":"TASKS","state":"WAITING"}]}""");
        cases.when("POST /api/v1/exports", 202, "{\"jobId\":\"j-10\"}");
        cases.when(
                "GET /api/v1/exports/j-10/SITUATION",
                call -> new StubService.Answer(
                        200,
                        "application/pdf",
                        "%PDF-1",
                        Map.of(
                                "Content-Disposition",
                                "attachment; filename=\"sv23-0002-situation-20230810-1200.pdf\"")));
        cases.when("GET /api/v1/exports/j-10/CASES", 404, "not-found");
        cases.when("GET /api/v1/tasks/officers", 200, """
                {"items":[{"id":"0f3a9c1e-77","roles":["CC"],"me":false,"seenAt":"2023-08-09T02:00:00Z"},
                {"id":"5b1d20aa-12","roles":["CO","CC"],"me":true,"seenAt":"2023-08-09T01:00:00Z"},
                {"id":"77aa0e42-03","roles":["CP"],"me":false,"seenAt":"2023-08-09T01:00:00Z"}]}""");
        cases.when("GET /api/v1/tasks/jobs", 200, "{\"items\":[" + REMINDING + "],\"next\":\"bmV4dA\"}");
        cases.when("GET /api/v1/cases/jobs", 200, "{\"items\":[" + ASSESSING + "]}");
        cases.when("GET /api/v1/tasks/jobs/j-2", 200, REMINDING);
        cases.when("GET /api/v1/tasks/jobs/j-2/rows", 200, """
                {"items":[{"rowNo":1,"subject":"t-1","name":"LB23-000123-7","state":"DONE","code":"OPEN"},
                {"rowNo":2,"subject":"t-3","name":"LB23-000200-5","state":"FAILED","code":"invalid",
                "detail":"id once-a-day: Somebody reminded of this task today already."},
                {"rowNo":3,"subject":"t-9","state":"FAILED","code":"not-found","detail":"There is no such task."},
                {"rowNo":4,"subject":"t-2","name":"LB23-000123-7","state":"WAITING"}]}""");
    }
}
