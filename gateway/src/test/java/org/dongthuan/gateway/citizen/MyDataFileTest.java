package org.dongthuan.gateway.citizen;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
class MyDataFileTest {

    private static final String FILE = "/my/data.zip";

    World world;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        none(Service.INTAKE, "representations", "destruction-certificates");
        none(Service.CASE_TRACKING, "data-requests");
        none(Service.BANK_INTEGRATION, "customer-letters");
        none(Service.CONSENT, "consent-claims", "keep-consents", "consent-records");
    }

    @Test
    void shouldHandOutAllThereIsPageByPage() throws IOException {
        // Given: two pages of who looked, a photo that may be seen and one that may not, a letter
        world.service(Service.CASE_TRACKING)
                .when(
                        "GET /api/v1/access-log",
                        call -> StubService.Answer.json(
                                200,
                                call.query().contains("after=more")
                                        ? "{\"items\":[{\"action\":\"READ\",\"field\":\"unknown to us\"}]}"
                                        : "{\"items\":[{\"action\":\"CHANGE\"}],\"next\":\"more\"}"));
        world.intake().when("GET /api/v1/attachments", 200, """
                {"items":[{"id":"f-1","mediaType":"image/jpeg"},
                {"id":"f-2","mediaType":"image/jpeg","quarantined":true}]}""");
        world.intake().when("GET /api/v1/attachments/f-1", 200, "picture");
        world.service(Service.BANK_INTEGRATION).when("GET /api/v1/customer-letters", 200, """
                {"items":[{"id":"cl-7","issuedAt":"2023-08-22T02:00:00Z"},{"id":"cl-9"}]}""");

        // When
        Browser browser = Browser.citizen();
        browser.get("/my/case").then().body(containsString("href=\"" + FILE + "\""));
        Response answer = browser.get(FILE);

        // Then
        answer.then().statusCode(200).header("Cache-Control", "no-store");
        Map<String, byte[]> files = unpacked(answer.asByteArray());
        assertEquals(2, new JsonArray(text(files, "access-log.json")).size());
        assertTrue(text(files, "access-log.json").contains("unknown to us"), "nothing is left out by our types");
        assertTrue(text(files, "complaints.json").contains("chụp"), "the complaint in full");
        assertTrue(text(files, "README.txt").contains("Đừng gửi"));
        assertEquals("picture", text(files, "attachments/f-1.jpg"));
        assertFalse(files.containsKey("attachments/f-2.jpg"), "sealed away");
        assertTrue(text(files, "attachments-c-1.json").contains("f-2"), "but it is listed");
        assertTrue(files.containsKey("letters/cl-7.pdf") && !files.containsKey("letters/cl-9.pdf"));
        for (String part : List.of("cases", "accounts", "consent-claims", "keep-consents", "consent-records")) {
            assertTrue(files.containsKey(part + ".json"), part);
        }
    }

    @Test
    void shouldHandOutNothingRatherThanAPart() {
        world.service(Service.CONSENT).when("GET /api/v1/consent-records", 503, "{}");

        Browser.citizen().get(FILE).then().statusCode(503).body(containsString("<h1"));
    }

    @Test
    void shouldHandOutNothingToSomebodyNotSignedIn() {
        new Browser().get(FILE).then().statusCode(200).body(containsString("action=\"/track\""));
        world.intake().when("GET /api/v1/complaints", 401, "{}");
        Browser.citizen()
                .get(FILE)
                .then()
                .body(containsString("action=\"/track\""))
                .body(not(containsString("PK")));
    }

    private void none(Service service, String... lists) {
        for (String list : lists) {
            world.service(service).when("GET /api/v1/" + list, 200, "{\"items\":[]}");
        }
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
