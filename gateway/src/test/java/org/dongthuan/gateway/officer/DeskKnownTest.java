package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Officers.signIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.dongthuan.testing.browser.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk is told about the person in front of it while the form is filled in. */
@QuarkusTest
@WithTestResource(WorldResource.class)
class DeskKnownTest {

    private static final String KNOWN = "/officer/complaints/new/known";
    private static final String SEARCH = "/api/v1/complaints/search";

    @TestHTTPResource("")
    String address;

    World world;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
    }

    @Test
    void shouldTellOfEarlierComplaintsOnceTheNumberIsWholeAndKeepWhatIsTyped() {
        try (Chromium chromium = Chromium.start();
                BrowserContext desk = chromium.windows("vi", 1280)) {
            // Given
            world.keycloak().nextOfficer("UBND-19432", "CO");
            Page page = desk.newPage();
            page.navigate(address + "officer/complaints/new");
            page.fill("#fullName", "Hồ Thị Mẫu");

            // When
            page.locator("#citizenId").pressSequentially("999 090 450 932");

            // Then: asked once, of all keys pressed
            page.waitForSelector("#known a[href='/officer/complaints/c-1'][target=_blank]");
            assertEquals(1, searches().size());
            assertTrue(searches().getFirst().body().contains("999090450932"));
            assertEquals("Hồ Thị Mẫu", page.inputValue("#fullName"));

            // When: another person
            world.intake().when("POST " + SEARCH, 200, "{\"items\":[]}");
            page.fill("#citizenId", "999090450933");

            // Then
            page.waitForCondition(() -> searches().size() == 2);
            page.waitForCondition(() -> page.locator("#known").textContent().isBlank());
        }
    }

    @Test
    void shouldAskForNothingLessThanAWholeNumber() {
        Browser desk = signIn(world, "UBND-19432", "CO");
        desk.get("/officer/complaints/new");

        for (String typed : List.of("", "99909045093", "Hồ Thị Mẫu", "9990904509321")) {
            desk.post(KNOWN, Map.of("citizenId", typed)).then().statusCode(204).body(emptyString());
        }

        assertTrue(searches().isEmpty());
    }

    @Test
    void shouldSayThatItCannotBeToldWhenIntakeIsDownAndLetOthersNotAsk() {
        world.intake().when("POST " + SEARCH, 503, "{\"status\":503}");
        Browser desk = signIn(world, "UBND-19432", "CO");
        desk.get("/officer/complaints/new");
        desk.post(KNOWN, Map.of("citizenId", "999090450932"))
                .then()
                .statusCode(200)
                .body(containsString("class=\"down\""));

        Browser post = signIn(world, "BD-SH", "PO");
        post.get("/officer/complaints");
        int before = searches().size();
        post.post(KNOWN, Map.of("citizenId", "999090450932")).then().statusCode(403);
        assertEquals(before, searches().size());
    }

    private List<StubService.Call> searches() {
        return world.intake().calls().stream()
                .filter(call -> call.path().equals(SEARCH))
                .toList();
    }
}
