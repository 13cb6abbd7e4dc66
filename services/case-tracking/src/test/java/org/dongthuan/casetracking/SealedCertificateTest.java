package org.dongthuan.casetracking;

import static io.restassured.RestAssured.given;
import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.SealStore;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** What intake certifies comes out as sealed PDF/A, for those whom it concerns. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SealStore.class)
class SealedCertificateTest {

    private static final String PAPERS = "/api/v1/sealed-certificates/";
    private static final String POL = TestIssuer.officer("pol-1", "POL", "BD-SH");
    private static final String AUD = TestIssuer.officer("aud-1", "AUD", "DT-OPS");

    @Inject
    Sql sql;

    @Test
    void shouldSealACertificateOnceAndTellItsHashWhoeverMayReadIt() throws Exception {
        // Given
        UUID person = UUID.randomUUID();
        ObjectNode issued = issued(person);
        String certificate = issued.get("certificateId").asText();

        // When: the event comes twice
        Topics.send("intake.person.events", certificate, "certificate.issued.v1", issued.toString());
        Topics.send("intake.person.events", certificate, "certificate.issued.v1", issued.toString());

        // Then
        String citizen = TestIssuer.citizen(person.toString(), UUID.randomUUID().toString());
        Facts.await(() -> get(citizen, PAPERS + certificate).statusCode() == 200);
        byte[] pdf = get(citizen, PAPERS + certificate + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertEquals(hash(pdf), get(POL, PAPERS + certificate).path("sha256"));
        String text = text(pdf);
        for (String said : new String[] {
            "GIẤY CHỨNG NHẬN TIÊU HỦY",
            "TH-19432-000001",
            "Bưu điện Sông Hiền",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "Công an thị trấn Lao Bảo",
            "Đã xóa 412 bản sao",
            "công an đang giữ"
        }) {
            assertTrue(text.contains(said), said);
        }
        verification(CC, certificate, pdf).then().statusCode(200).body("hashMatches", equalTo(true));
        pdf[pdf.length / 2] ^= 1;
        verification(CC, certificate, pdf).then().statusCode(422).body("code", equalTo("document-changed"));
        assertEquals(
                1,
                QuarkusTransaction.requiringNew()
                        .call(() -> sql.list(
                                        "select 1 from sealed_document where subject_id = ?",
                                        row -> 1,
                                        UUID.fromString(certificate))
                                .size()));
    }

    @Test
    void shouldShowItToThoseWhomItConcernsOnly() {
        UUID person = UUID.randomUUID();
        ObjectNode issued = issued(person);
        String certificate = issued.get("certificateId").asText();
        Topics.send("intake.person.events", certificate, "certificate.issued.v1", issued.toString());
        Facts.await(() -> get(CC, PAPERS + certificate).statusCode() == 200);

        for (String reader : new String[] {POL, AUD, TestIssuer.officer("dpo-1", "DPO", "DT-OPS")}) {
            get(reader, PAPERS + certificate + "/content").then().statusCode(200);
        }
        for (String other : new String[] {
            TestIssuer.citizen(UUID.randomUUID().toString(), UUID.randomUUID().toString()),
            TestIssuer.officer("pol-2", "POL", "BD-XX"),
            TestIssuer.officer("bk-1", "BK", "NH-TG"),
            TestIssuer.officer("cc-2", "CC", "UBND-19435", "19435")
        }) {
            get(other, PAPERS + certificate).then().statusCode(404);
            get(other, PAPERS + certificate + "/content").then().statusCode(404);
        }
        // By the general path it is nobody's: those roles are others.
        String document = get(CC, PAPERS + certificate).path("id");
        get(CC, "/api/v1/documents/" + document).then().statusCode(404);
    }

    @Test
    void shouldSealTheOrganisationsOwnWithoutAnyPerson() throws IOException {
        UUID person = UUID.randomUUID();
        ObjectNode issued =
                issued(person).put("kind", "HOLDER").put("persons", 2).put("kept", 0);
        issued.remove("personId");
        issued.remove("attestedAt");
        issued.remove("copies");
        String certificate = issued.get("certificateId").asText();
        Topics.send("intake.person.events", certificate, "certificate.issued.v1", issued.toString());
        Facts.await(() -> get(POL, PAPERS + certificate).statusCode() == 200);

        String text = text(get(POL, PAPERS + certificate + "/content").asByteArray());

        assertTrue(text.contains("Của số người 2"), text);
        assertTrue(text.contains("Chưa có"), text);
        assertFalse(text.contains("Công dân"), text);
        get(TestIssuer.citizen(person.toString(), UUID.randomUUID().toString()), PAPERS + certificate)
                .then()
                .statusCode(404);
    }

    /** The contract's example, about somebody else. */
    private static ObjectNode issued(UUID person) {
        return ((ObjectNode) EventExamples.tree("certificate/issued.v1"))
                .put("certificateId", UUID.randomUUID().toString())
                .put("personId", person.toString());
    }

    private static Response verification(String token, String certificate, byte[] pdf) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/pdf", ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(token)
                .contentType("application/pdf")
                .body(pdf)
                .post(PAPERS + certificate + "/verification");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
