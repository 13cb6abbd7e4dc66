package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.signIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class IncidentFlowTest {

    World world;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
    }

    @Test
    void shouldDrawTheNumbersOfTheTableAndSayThatTheyBalance() {
        String page = page();

        assertTrue(page.contains("Tổng khớp: vào 317, ra 317."), page);
        assertTrue(page.contains("Tổng khớp: vào 412, ra 412."), page);
        List<String> drawn = all(page, "<tspan class=\"number\">(\\d+)</tspan>");
        assertEquals(List.of("296", "14", "7", "371", "26", "13", "2"), drawn);
        assertEquals(drawn, all(page, "class=\"part-of\">[^<]+</th><td>(\\d+)</td>"));
        assertEquals(
                2,
                all(page, "(<svg class=\"stream\"[^>]* role=\"img\" aria-labelledby=)")
                        .size());
        assertEquals(4, all(page, "(<title id=\"flow-|<desc id=\"flow-)").size());
        assertEquals(2, all(page, "(<caption>)").size());
    }

    @Test
    void shouldSayWhatDoesNotBalanceAndDrawNothingOfIt() {
        reconciliation(413, true);

        String page = page();

        assertTrue(page.contains("TỔNG KHÔNG KHỚP: vào 413, ra 412."), page);
        assertTrue(page.contains("flow-complainant-title") && !page.contains("flow-account-title"), page);
        assertTrue(page.contains("<th scope=\"row\">Vào: tổng số</th><td>413</td>"), page);
    }

    @Test
    void shouldSayThatListsLackRowsWhereTheNumbersThemselvesAreEven() {
        reconciliation(412, false);

        String page = page();

        assertTrue(page.contains("không có đúng số dòng như ngân hàng báo"), page);
        assertTrue(!page.contains("flow-account-title"), page);
    }

    private void reconciliation(int accounts, boolean balance) {
        world.service(Service.BANK_INTEGRATION)
                .when("GET /api/v1/reconciliations/i-1", 200, """
                {"incidentId":"i-1","lists":[],"accounts":%d,"holders":409,"accountsBalance":%s,"toExplain":0,
                "states":{"NOTIFIED":371,"KEPT":26,"REJECTED":13,"SENT":2,"READY":0},
                "complainants":{"total":317,"listed":296,"notFound":14,"outOfWindow":7,"pending":0,"balance":true}}""".formatted(accounts, balance));
    }

    private String page() {
        return signIn(world, "UBND-19432", "CC")
                .get("/officer/incidents/i-1")
                .then()
                .statusCode(200)
                .body(not(containsString("style=")))
                .extract()
                .asString();
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
