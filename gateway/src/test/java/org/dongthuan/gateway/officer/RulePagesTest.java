package org.dongthuan.gateway.officer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.RuleScene;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class RulePagesTest {

    private static final String RULE = "/officer/rules/PET-CLS";
    private static final String CHANGE = "/officer/rule-changes/rc-1";

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
    }

    @Test
    void shouldListWhatIsInForceAndShowEachVersionOfARule() {
        Browser audit = signIn("AUD");

        audit.get("/officer/rules")
                .then()
                .body(stringContainsInOrder(CHANGE, RULE, "10 ngày", "05/2021/TT-TTCP", "Theo nguồn trích dẫn"))
                .body(not(containsString("7 ngày")));
        audit.get(RULE)
                .then()
                .body(stringContainsInOrder("Bản 1 · đang áp dụng", "10 ngày", "Bản 2", "7 ngày"))
                .body(not(containsString(RULE + "/propose")));
        audit.get("/officer/rules/NO-SUCH").then().statusCode(404);
        Officers.signIn(world, "UBND-19432", "CC").get("/officer/rules").then().statusCode(403);
    }

    @Test
    void shouldProposeAnotherVersionUnlessOneWaits() {
        Browser administrator = signIn("ADM");
        administrator.get(RULE).then().body(not(containsString(RULE + "/propose")));
        cases.when("GET /api/v1/rule-changes", 200, "{\"items\":[]}");
        cases.when("POST /api/v1/rule-changes", 201, RuleScene.change(true, "withdraw"));

        administrator
                .get(RULE)
                .then()
                .body(containsString(RULE + "/propose"))
                // Nothing is folded away for whoever has so little: the menu is one row.
                .body(containsString("<details id=\"menu\" class=\"phone-only\">"));
        administrator
                .post(
                        RULE + "/propose",
                        Officers.form(
                                administrator,
                                Map.of(
                                        "validFrom", "01/01/2027",
                                        "plain", "7 DAYS",
                                        "source", "Circular 1/2027",
                                        "mark", "V",
                                        "reason", "It was shortened.")))
                .then()
                .statusCode(303)
                .header("Location", endsWith(RULE + "?done=clock-rule.propose"));

        JsonPath sent = JsonPath.from(cases.calls().stream()
                .filter(call -> call.method().equals("POST"))
                .findFirst()
                .orElseThrow()
                .body());
        assertEquals("PET-CLS", sent.getString("ruleCode"));
        assertEquals("7 DAYS", sent.getString("plain"));
        assertEquals("2027-01-01", sent.getString("validFrom"));
        assertFalse(sent.getMap("").containsKey("remote"));
    }

    @Test
    void shouldShowTheSecondPersonBeforeAndAfterAndWhatItWouldHaveMeant() {
        Browser second = signIn("DPO");
        second.get("/officer").then().body(stringContainsInOrder("Đề nghị sửa quy tắc chờ duyệt", CHANGE));
        second.get(CHANGE)
                .then()
                .body(stringContainsInOrder(
                        CHANGE + "/approve",
                        "Hiện nay",
                        "10 ngày",
                        "Nếu duyệt",
                        "7 ngày",
                        "hết ngày 16/08/2023",
                        "Trễ hạn"));
        cases.when("POST /api/v1/rule-changes/rc-1/approve", 200, RuleScene.change(false, ""));
        second.post(CHANGE + "/approve", Officers.form(second, Map.of())).then().statusCode(303);

        cases.when("GET /api/v1/rule-changes", 200, "{\"items\":[" + RuleScene.change(true, "withdraw") + "]}");
        signIn("ADM").get("/officer").then().body(not(containsString(CHANGE)));
    }

    @Test
    void shouldKeepTheDecisionWhileItCannotBeTriedOut() {
        cases.when("GET /api/v1/rule-changes/rc-1/try-out", 503, "down");

        signIn("DPO").get(CHANGE).then().statusCode(200).body(containsString(CHANGE + "/approve"));
    }

    private Browser signIn(String role) {
        return Officers.signIn(world, "DT-OPS", role);
    }
}
