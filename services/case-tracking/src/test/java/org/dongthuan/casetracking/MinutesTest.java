package org.dongthuan.casetracking;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.dongthuan.casetracking.Duties.POL;
import static org.dongthuan.casetracking.Duties.body;
import static org.dongthuan.casetracking.Duties.event;
import static org.dongthuan.casetracking.Duties.signature;
import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.CP;
import static org.dongthuan.casetracking.Facts.ST;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.SealStore;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SealStore.class)
class MinutesTest {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> REFUSAL = Map.of(
            "party", body("BK", "NH-TG"),
            "reason", "Chưa được ủy quyền",
            "witnesses",
                    List.of(
                            Map.of("name", "Lý Văn Điền Quang", "org", "DL-DB"),
                            Map.of("name", "Hồ Thị Mai Lan", "org", "UBND-19432")));

    @Inject
    DataSource database;

    @Test
    void shouldSealWhatEveryPartySignedOrRefusedBeforeWitnesses() throws Exception {
        // Given
        String path = "/api/v1/minutes/" + Duties.minutes(reportIncident("2023-05-11"));
        event(CP, path, "sign", signature("Phạm Quang Hướng Thiện"))
                .then()
                .statusCode(409)
                .body("detail", containsString("possible now: read-out"));
        event(CC, path, "read-out", NOTHING).then().statusCode(200);

        // When: each in a session of its own
        event(CP, path, "sign", signature("Phạm Quang Hướng Thiện")).then().statusCode(200);
        event(CP, path, "sign", signature("Phạm Quang Hướng Thiện")).then().statusCode(409);
        event(ST, path, "sign", signature("Cao Văn Thông Tuệ")).then().statusCode(403);
        event(POL, path, "sign", signature("Bùi Hữu Tường An")).then().statusCode(200);
        event(CC, path, "refuse", Map.of("party", body("BK", "NH-TG"), "reason", "Không rõ"))
                .then()
                .statusCode(422);
        event(CC, path, "refuse", REFUSAL).then().statusCode(200).body("state", equalTo("READ_OUT"));
        event(CC, path, "seal", NOTHING).then().statusCode(409);
        event(CC, path, "sign", signature("Lê Đình Phong Nhã")).then().body("state", equalTo("SIGNED"));
        String document = event(CC, path, "seal", NOTHING)
                .then()
                .statusCode(200)
                .body("state", equalTo("SEALED"))
                .extract()
                .path("documentId");

        // Then: the paper says all of it, and its hash is in the audit log
        byte[] pdf = content(document);
        String text = text(pdf);
        for (String said : List.of(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "BIÊN BẢN",
                "Phạm Quang Hướng Thiện",
                "Không ký: Chưa được ủy quyền",
                "Lý Văn Điền Quang",
                "Nơi nhận")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        get(CC, "/api/v1/documents/" + document).then().body("sha256", equalTo(hash));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Topics.readAll("case-tracking.audit.events"::equals).stream()
                        .anyMatch(one -> one.value().contains("sha256:" + hash)));
        get(ST, path).then().body("text", nullValue()).body("parties[0].name", nullValue());
    }

    @Test
    void shouldRefuseADocumentThatWasChangedAfterSealing() {
        // Given
        String commitment = Duties.registered(reportIncident("2023-05-12"));
        String document = Duties.document(commitment);
        byte[] pdf = content(document);
        verify(document, pdf)
                .then()
                .statusCode(200)
                .body("signatureValid", equalTo(true))
                .body("level", equalTo("PAdES-BASELINE-B"));
        get(CP, "/api/v1/documents/" + document + "/verification").then().statusCode(200);

        // When: one bit inside what is signed, something behind it, another sealed paper, no paper at all
        byte[] flipped = pdf.clone();
        flipped[pdf.length / 4] ^= 1;
        byte[] longer = java.util.Arrays.copyOf(pdf, pdf.length + 3);
        byte[] other = content(Duties.document(Duties.registered(reportIncident("2023-05-13"))));

        // Then
        refused(document, flipped, "changed after it was sealed");
        refused(document, longer, "");
        refused(document, other, "another document");
        refused(document, new byte[] {1, 2, 3}, "no signature");
    }

    /** Sealing adds to the file: what is checked is what is handed out. */
    @Test
    void shouldSealWhatAnOutsideValidatorCallsPdfA() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = content(Duties.document(Duties.registered(reportIncident("2023-05-15"))));
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            List<String> broken = validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                    .distinct()
                    .toList();
            assertEquals(List.of(), broken);
            assertEquals(PDFAFlavour.PDFA_2_U, parser.getFlavour());
        }
    }

    @Test
    void shouldLetNobodyChangeSealedBytesInTheDatabase() throws SQLException {
        // Given
        String document = Duties.document(Duties.registered(reportIncident("2023-05-14")));

        // When, Then
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(
                    SQLException.class,
                    () -> statement.execute(
                            "update sealed_document set content = '\\x00' where id = '" + document + "'"));
            assertTrue(refusal.getMessage().contains("never changed"), refusal.getMessage());
        }
    }

    private static void refused(String document, byte[] shown, String why) {
        verify(document, shown)
                .then()
                .statusCode(422)
                .body("code", equalTo("document-changed"))
                .body("detail", containsString(why));
    }

    private static Response verify(String document, byte[] shown) {
        return given().auth()
                .oauth2(CP)
                .contentType("application/pdf")
                .body(shown)
                .post("/api/v1/documents/" + document + "/verification");
    }

    private static byte[] content(String document) {
        Response answer = get(POL, "/api/v1/documents/" + document + "/content");
        assertEquals(200, answer.statusCode());
        return answer.asByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
