package org.dongthuan.intake.attachment;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.dongthuan.testing.TestIssuer;

/** Files for tests, and the calls that bring complaints and files where tests need them. */
public final class Uploads {

    /** What the camera wrote into {@link #photo}. */
    public static final String HIDDEN = "GPS 16.6219 106.5950";

    public static final String CO = TestIssuer.officer("co-1", "CO", "UBND-19432", "19432");
    public static final String CC = TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432");
    public static final String CP = TestIssuer.officer("cp-1", "CP", "CA-19432", "19432");
    public static final String POST = TestIssuer.officer("po-1", "PO", "BD-SH");

    private Uploads() {}

    /** A JPEG with a comment segment, as a camera leaves one behind the start marker. */
    public static byte[] photo() {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        byte[] note = ("Exif\0\0" + HIDDEN).getBytes(StandardCharsets.US_ASCII);
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", plain);
            photo.write(plain.toByteArray(), 0, 2);
            photo.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (note.length + 2)});
            photo.write(note);
            photo.write(plain.toByteArray(), 2, plain.size() - 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return photo.toByteArray();
    }

    public static Response upload(String token, String complaint, String kind, String type, byte[] bytes) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(token)
                .contentType(type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(bytes)
                .post("/api/v1/attachments?complaintId=" + complaint + "&kind=" + kind);
    }

    /** Uploads a photo and answers its id. */
    public static String photoOf(String token, String complaint, String kind) {
        return upload(token, complaint, kind, "image/jpeg", photo())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An officer takes the complaint onto a track. */
    public static void take(String complaint, String track) {
        post(CO, "/api/v1/complaints/" + complaint + "/take", Map.of("version", 0, "track", track))
                .then()
                .statusCode(200);
    }

    public static Response post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    public static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }
}
