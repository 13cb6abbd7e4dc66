package org.dongthuan.notification;

import static io.restassured.RestAssured.given;
import static org.dongthuan.notification.Desk.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.Rectangle;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters and calls for people whom no message reached. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class LetterTest {

    private static final String ELSEWHERE = TestIssuer.officer("co-2", "CO", "UBND-19435", "19435");

    @AfterEach
    void reset() {
        System.clearProperty("test.intake.down");
    }

    @Test
    void shouldPrintALetterWithTheAddressInTheWindowAndTellTheAuditLog() throws Exception {
        // Given
        Someone who = atTheDesk("Hồ Thị Xuân Mới", "Thôn Ka Tăng & Nà <Cạn>");

        // When
        byte[] pdf = print(CO, "/" + message(who).get("id"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        // Then
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            String all = new PDFTextStripper().getText(document);
            assertTrue(all.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), all);
            assertTrue(all.contains("THỊ TRẤN LAO BẢO"), all);
            assertTrue(all.contains("Lao Bảo, ngày 24 tháng 08 năm 2023"), all);
            assertTrue(all.contains("THÔNG BÁO KẾT QUẢ HỒ SƠ " + who.code()), all);
            assertTrue(all.contains("đã ĐÓNG."), all);
            assertTrue(all.contains("is CLOSED."), all);
            assertTrue(inWindow(document).contains("Hồ Thị Xuân Mới\nThôn Ka Tăng & Nà <Cạn>"), inWindow(document));
        }
        String audited = Topics.readUntil(
                        "notification.audit.events",
                        read -> read.stream()
                                .anyMatch(r -> r.value().contains("print-letter")
                                        && r.value().contains(who.personId().toString())),
                        Duration.ofSeconds(20))
                .toString();
        assertFalse(audited.contains("Xuân Mới"), "no name");
    }

    @Test
    void shouldPrintAllOfTheDeskAfterAListOfDoors() throws IOException {
        // Given
        Someone first = atTheDesk("Hồ Văn Một", "Thôn Một");
        Someone second = atTheDesk("Hồ Văn Hai", null);
        Someone told = atTheDesk("Hồ Văn Ba", "Thôn Ba");
        act(CO, told, "letter-done", null).then().statusCode(200);

        // When
        byte[] pdf = print(CO, "?limit=100").then().statusCode(200).extract().asByteArray();

        // Then
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper pages = new PDFTextStripper();
            pages.setEndPage(1);
            String doors = pages.getText(document);
            assertTrue(doors.contains("DANH SÁCH GIAO THƯ TẬN NHÀ"), doors);
            String all = new PDFTextStripper().getText(document);
            for (Someone who : List.of(first, second)) {
                assertTrue(all.contains("THÔNG BÁO KẾT QUẢ HỒ SƠ " + who.code()), who.code());
            }
            assertTrue(all.contains("không gửi tin được"), all);
            assertTrue(all.contains("(giao tận tay)"), all);
            assertFalse(all.contains(told.code()), "told already");
        }
    }

    @Test
    void shouldPrintOnlyForTheDeskOfTheCommuneAndOnlyWhatIsThere() {
        Someone who = atTheDesk("Hồ Văn Bốn", "Thôn Bốn");
        String id = "/" + message(who).get("id");
        print(ELSEWHERE, id).then().statusCode(404);
        print(ELSEWHERE, "").then().statusCode(404);
        print(TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432"), id)
                .then()
                .statusCode(403);
        System.setProperty("test.intake.down", "true");
        print(CO, id).then().statusCode(503).body("code", equalTo("unavailable"));
        System.clearProperty("test.intake.down");
        act(CO, who, "call-done", null).then().statusCode(200);
        print(CO, id).then().statusCode(409);
    }

    @Test
    void shouldSayWhatToSayOnACallByTheResult() {
        Someone who = atTheDesk("Hồ Văn Năm", "Thôn Năm");
        String path = "/api/v1/messages/" + message(who).get("id") + "/call-script";
        given().auth()
                .oauth2(CO)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.language", contains("vi", "en"))
                .body("items[0].subject", containsString(who.code()))
                .body("items[0].lines[1]", containsString("đã đóng"));
        given().auth().oauth2(ELSEWHERE).get(path).then().statusCode(404);
    }

    /** @param address null when none was stated */
    private static Someone atTheDesk(String name, String address) {
        Someone who = someone("LANDLINE");
        String stated = address == null ? "" : ",\"address\":\"" + address + "\"";
        System.setProperty(
                "addressee." + who.personId(),
                "{\"personId\":\"" + who.personId() + "\",\"fullName\":\"" + name + "\"" + stated + "}");
        result(who, "CLOSED");
        awaitState(who, "FALLBACK");
        return who;
    }

    private static Response print(String token, String what) {
        return given().auth().oauth2(token).get("/api/v1/letters" + what);
    }

    /** What a DL envelope's window shows: 20–110 mm from the left, 45–90 mm from the top. */
    private static String inWindow(PDDocument document) throws IOException {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        double millimetre = 72 / 25.4;
        area.addRegion(
                "window", new Rectangle((int) (20 * millimetre), (int) (45 * millimetre), (int) (90 * millimetre), (int)
                        (45 * millimetre)));
        area.extractRegions(document.getPage(0));
        return area.getTextForRegion("window");
    }
}
