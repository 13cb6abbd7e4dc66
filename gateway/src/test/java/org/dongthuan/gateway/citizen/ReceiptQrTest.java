package org.dongthuan.gateway.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.dongthuan.gateway.web.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class ReceiptQrTest {

    private static final int QUIET = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    World world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void shouldLeadToTheSignInWithTheCodeBehindTheHashAndNeverTheSecret() throws Exception {
        world.intake().when("POST /api/v1/complaints", 201, """
                {"complaintId":"c-1","code":"LB23-000123-7","secret":"K7PM-Q2XD","submittedAt":"2023-08-09T04:55:00Z"}""");
        Browser browser = new Browser();
        browser.get("/file");
        browser.post(
                "/file",
                Map.of(
                        "nonce", Html.value(browser.page(), "nonce"),
                        "fullName", "Hồ Thị Mẫu",
                        "citizenId", "999045000777",
                        "placeCode", "19432",
                        "occurredOn", "9/8/2023",
                        "narrative", "Có người chụp ảnh căn cước."));

        String scanned = scan(browser.get("/receipt").asString());

        assertEquals("http://localhost:" + RestAssured.port + "/track#code=LB23-000123-7", scanned);
        assertFalse(scanned.contains("K7PM"));
    }

    /** Reads the drawing as a scanner would, from its modules. */
    private static String scan(String page) throws Exception {
        int side = Integer.parseInt(first("viewBox=\"0 0 (\\d+) ", page)) - 2 * QUIET;
        BitMatrix modules = new BitMatrix(side);
        Matcher run = RUN.matcher(first("id=\"qr\" d=\"([^\"]+)\"", page));
        while (run.find()) {
            modules.setRegion(
                    Integer.parseInt(run.group(1)) - QUIET,
                    Integer.parseInt(run.group(2)) - QUIET,
                    Integer.parseInt(run.group(3)),
                    1);
        }
        return new Decoder().decode(modules).getText();
    }

    private static String first(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }
}
