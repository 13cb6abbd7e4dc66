package org.dongthuan.gateway.officer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class JobPagesTest {

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
    }

    @Test
    void shouldListWhatRunsWithItsProgressAndLeadToEachJob() {
        Browser desk = signIn("UBND-19432", "CO");

        desk.get("/officer").then().body(containsString("href=\"/officer/jobs\""));
        desk.get("/officer/jobs")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "/officer/jobs/tasks/j-2", "Nhắc nhiều việc", "Đang chạy", "7 trên 12", "Không làm được: 2"))
                .body(containsString("/officer/jobs?of=tasks&amp;after=bmV4dA"))
                .body(not(containsString("of=cases")));
    }

    @Test
    void shouldShowTheJobsOnCasesToWhoMayStartThem() {
        Browser chair = signIn("UBND-19432", "CC");

        chair.get("/officer/jobs?of=cases")
                .then()
                .body(stringContainsInOrder("?of=cases\" aria-current=\"page\"", "/officer/jobs/cases/j-3", "Tôi"));
        signIn("UBND-19432", "CO")
                .get("/officer/jobs?of=cases")
                .then()
                .statusCode(200)
                .body(not(containsString("j-3")));
        assertTrue(cases.calls().stream()
                .filter(call -> call.path().equals("/api/v1/cases/jobs"))
                .allMatch(call -> call.query().contains("limit=25")));
        signIn("DT-OPS", "AUD").get("/officer/jobs").then().statusCode(403);
    }

    private Browser signIn(String org, String... roles) {
        return Officers.signIn(world, org, roles);
    }
}
