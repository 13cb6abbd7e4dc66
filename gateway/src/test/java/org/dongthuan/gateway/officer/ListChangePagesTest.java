package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
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
class ListChangePagesTest {

    private static final String LIST = "/officer/account-lists/al-2";

    World world;
    StubService bank;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        bank = world.service(Service.BANK_INTEGRATION);
    }

    @Test
    void shouldLetTheCommuneExplainWhatStaysDifferent() {
        Browser officer = Officers.signIn(world, "UBND-19432", "CO");
        officer.get("/officer/incidents/i-1")
                .then()
                .body(stringContainsInOrder("2 khác biệt cần giải thích", "href=\"" + LIST + "\""));
        officer.get(LIST)
                .then()
                .body(stringContainsInOrder("…1111", "Bỏ ra", "Cần giải thích", "…2222", "Đã cập nhật: số dư"))
                .body(containsString("name=\"account\" value=\"a-1\""))
                .body(not(containsString("name=\"account\" value=\"a-2\"")));
        officer.post(LIST + "/explanations", form(officer, Map.of("reasonCode", "NOT_IN_WINDOW")))
                .then()
                .statusCode(303)
                .header("Location", containsString("refused=no-account-chosen"));

        officer.post(LIST + "/explanations", form(officer, Map.of("account", "a-1", "reasonCode", "NOT_IN_WINDOW")))
                .then()
                .statusCode(303)
                .header("Location", containsString("done=account-list.explain"));

        JsonObject sent = new JsonObject(bank.lastCall().body());
        assertEquals(new JsonArray().add("a-1"), sent.getJsonArray("accountIds"));
        assertEquals("NOT_IN_WINDOW", sent.getString("reasonCode"));
    }

    @Test
    void shouldLeadTheCommuneToThoseWhoNeverComplained() {
        Browser officer = Officers.signIn(world, "UBND-19432", "CO");
        officer.get("/officer/incidents/i-1").then().body(containsString("/officer/proactive-list?incident=i-1"));
        officer.get("/officer/proactive-list?incident=i-1")
                .then()
                .body(stringContainsInOrder("href=\"/officer/cases/k-1\"", "Hồ Thị Thử", "…1111"));
        Officers.signIn(world, "NH-TG", "BK")
                .get("/officer/proactive-list?incident=i-1")
                .then()
                .statusCode(403);
    }

    @Test
    void shouldTellEverybodyHowManyTheBanksAnsweredInTime() {
        new Browser()
                .get("/status/SV23-0001")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("14/08/2023: 386", "15/08/2023: con số quá nhỏ", "21/08/2023: 371 / 386"));
        world.service(Service.CASE_TRACKING)
                .when("GET /api/v1/public/incidents/SV23-0002/snapshot", 200, Scene.SIGNED_STATUS);
        bank.when("GET /api/v1/public/bank-timeliness/SV23-0002", 404, "{}");
        new Browser().get("/status/SV23-0002").then().statusCode(200).body(not(containsString("14/08/2023: 386")));
    }

    @Test
    void shouldShowOthersWhatChangedWithoutAForm() {
        Officers.signIn(world, "NH-TG", "BK")
                .get(LIST + "?kind=REMOVED")
                .then()
                .statusCode(200)
                .body(containsString("Bỏ ra"))
                .body(not(containsString("name=\"account\"")));
        Officers.signIn(world, "BD-SH", "PO").get(LIST).then().statusCode(403);
    }
}
