package org.dongthuan.intake.attachment;

import static io.restassured.RestAssured.given;
import static org.dongthuan.intake.attachment.Uploads.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.intake.config.IntakeConfig;
import org.dongthuan.intake.custody.Sha256;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AttachmentResourceTest {

    private static final String CO = TestIssuer.officer("co-1", "CO", "UBND-19432", "19432");

    @Inject
    IntakeConfig config;

    @Test
    void shouldShowAPictureWithoutWhatWasHiddenInItAndKeepTheOriginalSealed() throws Exception {
        // Given
        byte[] photo = Uploads.photo();
        String complaint = newComplaint();

        // When
        Response receipt = upload(CO, complaint, "OTHER", "image/jpeg", photo);
        receipt.then()
                .statusCode(201)
                .body("sha256", equalTo(Sha256.hex(photo)))
                .body("quarantined", equalTo(false));
        byte[] shown = download(CO, receipt.path("id"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        // Then
        assertTrue(text(photo).contains(Uploads.HIDDEN));
        assertFalse(text(shown).contains(Uploads.HIDDEN));
        assertEquals(40, ImageIO.read(new ByteArrayInputStream(shown)).getWidth());
        try (Stream<Path> files = Files.walk(Path.of(config.attachments().folder()))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(text(Files.readAllBytes(file)).contains(Uploads.HIDDEN), "sealed on disk");
            }
        }
    }

    @Test
    void shouldShowPicturesOfCardsAndFacesToNobody() throws Exception {
        String complaint = newComplaint();
        for (String kind : new String[] {"ID_CARD", "FACE"}) {
            Response receipt = upload(CO, complaint, kind, "image/jpeg", Uploads.photo());
            receipt.then().statusCode(201).body("quarantined", equalTo(true));
            download(CO, receipt.path("id")).then().statusCode(403);
        }
        given().auth()
                .oauth2(CO)
                .get("/api/v1/attachments?complaintId=" + complaint)
                .then()
                .body("items.kind", contains("ID_CARD", "FACE"));
    }

    @Test
    void shouldRefuseBytesThatAreNotWhatTheyClaim() throws Exception {
        String complaint = newComplaint();
        upload(CO, complaint, "OTHER", "image/png", Uploads.photo())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("type-matches-bytes"));
        upload(CO, complaint, "OTHER", "image/jpeg", "<html>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415);
        upload(CO, complaint, "OTHER", "text/html", "<html>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415);
        byte[] torn = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0};
        upload(CO, complaint, "OTHER", "image/jpeg", torn)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("picture-readable"));
        upload(CO, complaint, "PASSPORT", "image/jpeg", torn).then().statusCode(404);
    }

    @Test
    void shouldGiveACitizenTheirOwnPaperAndNobodyElse() {
        // Given
        byte[] paper = "%PDF-1.7 synthetic".getBytes(StandardCharsets.UTF_8);
        String complaint = newComplaint();
        String own = TestIssuer.citizen(personOf(complaint), complaint);
        String otherComplaint = newComplaint();
        String other = TestIssuer.citizen(personOf(otherComplaint), otherComplaint);

        // When
        String id = upload(own, complaint, "OTHER", "application/pdf", paper)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        assertArrayEquals(paper, download(own, id).asByteArray());
        download(CO, id).then().statusCode(200);
        download(other, id).then().statusCode(404);
        upload(other, complaint, "OTHER", "application/pdf", paper).then().statusCode(404);
        download(TestIssuer.officer("co-2", "CO", "UBND-19435", "19435"), id)
                .then()
                .statusCode(404);
        download(TestIssuer.officer("po-1", "PO", "BD-SH"), id).then().statusCode(403);
        given().get("/api/v1/attachments/" + id).then().statusCode(401);
    }

    @Test
    void shouldShowTheFilesOfADenunciationToItsHandlerOnly() {
        // Given
        String chair = TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432");
        String complaint = newComplaint();
        String id = upload(CO, complaint, "OTHER", "application/pdf", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8))
                .path("id");
        download(chair, id).then().statusCode(200);

        // When
        given().auth()
                .oauth2(CO)
                .contentType(ContentType.JSON)
                .body(Map.of("version", 0, "track", "DENUNCIATION"))
                .post("/api/v1/complaints/" + complaint + "/take")
                .then()
                .statusCode(200);

        // Then
        download(chair, id).then().statusCode(404);
        list(chair, complaint).then().statusCode(200).body("items", empty());
        download(CO, id).then().statusCode(200);
        list(CO, complaint).then().body("items.id", contains(id));
    }

    @Test
    void shouldTellTheAuditToWhichComplaintADownloadedFileBelongs() {
        // Given
        String complaint = newComplaint();
        String id = upload(CO, complaint, "OTHER", "application/pdf", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8))
                .path("id");

        // When
        download(CO, id).then().statusCode(200);

        // Then: by the complaint its person finds the look in their access log
        String told =
                "\"download\",\"objectType\":\"attachment\",\"objectIds\":[\"%s\",\"%s\"]".formatted(id, complaint);
        assertTrue(Topics.readUntil(
                        "intake.audit.events",
                        read -> read.stream().anyMatch(event -> event.value().contains(told)),
                        Duration.ofSeconds(20))
                .stream()
                .anyMatch(event -> event.value().contains(told)));
    }

    private static String newComplaint() {
        return Filings.file(Filings.aFiling()).path("complaintId");
    }

    private static String personOf(String complaint) {
        return given().auth().oauth2(CO).get("/api/v1/complaints/" + complaint).path("personId");
    }

    private static Response download(String token, String id) {
        return given().auth().oauth2(token).get("/api/v1/attachments/" + id);
    }

    private static Response list(String token, String complaint) {
        return given().auth().oauth2(token).get("/api/v1/attachments?complaintId=" + complaint);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
