package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.form;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class ExchangeEvidencePagesTest {

    private static final String EVIDENCE = "/officer/exchange-evidence";

    World world;
    StubService bank;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        bank = world.service(Service.BANK_INTEGRATION);
    }

    @Test
    void shouldLetTheBankMakeAPackageForAReasonFromAccountAndOrder() {
        bank.when("POST /api/v1/exchange-evidence", 201, "{}");
        Browser officer = Officers.signIn(world, "NH-TG", "BK");
        officer.get("/officer/accounts/a-1")
                .then()
                .body(stringContainsInOrder(EVIDENCE + "/ev-1", "name=\"accountId\" value=\"a-1\""));
        officer.get("/officer/closure-orders/o-1").then().body(containsString("name=\"orderId\" value=\"o-1\""));
        officer.post(EVIDENCE, form(officer, Map.of("accountId", "a-1", "reasonCode", "")))
                .then()
                .statusCode(303)
                .header("Location", containsString("/officer/accounts/a-1?refused=no-reason-chosen"));

        officer.post(EVIDENCE, form(officer, Map.of("accountId", "a-1", "reasonCode", "COURT", "key", "k1")))
                .then()
                .statusCode(303)
                .header("Location", containsString("/officer/accounts/a-1?done=exchange-evidence.make"));

        JsonObject sent = new JsonObject(bank.lastCall().body());
        assertEquals("a-1", sent.getString("accountId"));
        assertEquals("COURT", sent.getString("reasonCode"));
        assertFalse(sent.containsKey("orderId") && sent.getValue("orderId") != null);
    }

    @Test
    void shouldShowNobodyElseAPackage() {
        Browser officer = Officers.signIn(world, "UBND-19432", "CC");
        officer.get("/officer/accounts/a-1").then().statusCode(200).body(not(containsString(EVIDENCE)));
        officer.get(EVIDENCE + "/ev-1").then().statusCode(403);
    }
}
