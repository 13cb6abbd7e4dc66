package org.dongthuan.gateway.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.zxing.ReaderException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.dongthuan.gateway.web.Html;
import org.dongthuan.gateway.web.QrReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class ReceiptQrTest {

    World world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void shouldLeadToTheSignInWithTheCodeBehindTheHashAndNeverTheSecret() throws ReaderException {
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

        String scanned = QrReader.read(browser.get("/receipt").asString());

        assertEquals("http://localhost:8080/track#code=LB23-000123-7", scanned);
        assertFalse(scanned.contains("K7PM"));
    }
}
