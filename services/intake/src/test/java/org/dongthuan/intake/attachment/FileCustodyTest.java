package org.dongthuan.intake.attachment;

import static org.dongthuan.intake.attachment.Uploads.CC;
import static org.dongthuan.intake.attachment.Uploads.CO;
import static org.dongthuan.intake.attachment.Uploads.CP;
import static org.dongthuan.intake.attachment.Uploads.get;
import static org.dongthuan.intake.attachment.Uploads.photoOf;
import static org.dongthuan.intake.attachment.Uploads.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.sql.DataSource;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.intake.custody.Sha256;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestDatabase;
import org.dongthuan.testing.TestIssuer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FileCustodyTest {

    private static final Map<String, String> WHY = Map.of("reasonCode", "CRIME_INVESTIGATION", "reason", "Xác minh.");

    @Inject
    DataSource source;

    @Test
    void shouldTellEachActWithWhoAndWhyInAChainThatHolds() {
        // Given
        String complaint = newComplaint("CRIME_REPORT");
        String id = photoOf(CO, complaint, "OTHER");

        // When
        get(CC, "/api/v1/attachments/" + id).then().statusCode(200);
        post(CP, "/api/v1/attachments/" + id + "/original", WHY).then().statusCode(200);
        post(CP, "/api/v1/attachments/" + id + "/move", Map.of("toOrg", "CA-PA05", "because", WHY))
                .then()
                .statusCode(200)
                .body("heldBy", equalTo("CA-PA05"));

        // Then
        String photoHash = Sha256.hex(Uploads.photo());
        get(CO, "/api/v1/attachments/" + id + "/custody")
                .then()
                .statusCode(200)
                .body("items.act", contains("RECEIVED", "OPENED", "ORIGINAL_HANDED_OUT", "MOVED"))
                .body("items.actorId", contains("co-1", "cc-1", "cp-1", "cp-1"))
                .body("items[2].org", equalTo("CA-19432"))
                .body("items[2].reason", equalTo("Xác minh."))
                .body("items[3].toOrg", equalTo("CA-PA05"))
                .body("items.sha256", contains(photoHash, photoHash, photoHash, photoHash));
        check(id).then().body("chainIntact", equalTo(true)).body("originalIntact", equalTo(true));
    }

    @Test
    void shouldFindAnEntryThatWasChangedRemovedOrCutOff() throws Exception {
        for (String meddling : new String[] {
            "update custody_entry set actor = 'somebody-else' where attachment_id = '%s' and seq = 2",
            "delete from custody_entry where attachment_id = '%s' and seq = 2",
            "delete from custody_entry where attachment_id = '%s' and seq = 3"
        }) {
            String id = photoOf(CO, newComplaint("PETITION"), "OTHER");
            get(CC, "/api/v1/attachments/" + id).then().statusCode(200);
            get(CO, "/api/v1/attachments/" + id).then().statusCode(200);
            check(id).then().body("chainIntact", equalTo(true));
            asOwner("alter table custody_entry disable trigger keep_custody", meddling.formatted(id));
            check(id)
                    .then()
                    .body("chainIntact", equalTo(false))
                    .body("brokenAt", equalTo(meddling.endsWith("seq = 2") ? 2 : 3));
        }
    }

    /** The migration gave files from before their first entry; it must hash as the code does. */
    @Test
    void shouldHashTheReceiptOfAnOldFileInTheMigrationAsTheCodeDoes() throws Exception {
        // Given: a citizen's file, which like the old ones names no organisation
        String complaint = Filings.file(Filings.aFiling()).path("complaintId");
        String person = get(CO, "/api/v1/complaints/" + complaint).path("personId");
        String id = photoOf(TestIssuer.citizen(person, complaint), complaint, "OTHER");
        String migration;
        try (InputStream file = getClass().getResourceAsStream("/db/migration/V20261126_0100__create_custody.sql")) {
            migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        String part = migration.substring(
                migration.indexOf("create function pg_temp"), migration.indexOf("insert into custody_entry"));
        String hash =
                migration.substring(migration.indexOf("encode(sha256("), migration.indexOf("\nfrom attachment a;"));

        // When
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(part);
            ResultSet row = statement.executeQuery("select e.entry_hash, " + hash
                    + " from (select t.id, t.uploaded_by, t.role, t.sha256, c.at as received_at from attachment t"
                    + " join custody_entry c on c.attachment_id = t.id and c.seq = 1) a"
                    + " join custody_entry e on e.attachment_id = a.id where a.id = '" + id + "'");

            // Then
            assertTrue(row.next());
            assertEquals(row.getString(1), row.getString(2));
        }
    }

    @Test
    void shouldLetTheApplicationsUserOnlyAddAndTheOwnerChangeNothing() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet may = statement.executeQuery(
                    "select p from unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) with ordinality t(p, n)"
                            + " where has_table_privilege('custody_entry', p) order by n");
            assertTrue(may.next());
            assertEquals("INSERT", may.getString(1));
            assertFalse(may.next());
        }
        assertThrows(SQLException.class, () -> asOwner("update custody_entry set actor = 'x'"));
    }

    @Test
    void shouldGiveTheOriginalToPoliceOnTheCrimeTrackOnly() {
        // Given
        byte[] photo = Uploads.photo();
        String crime = photoOf(CO, newComplaint("CRIME_REPORT"), "OTHER");
        String petition = photoOf(CO, newComplaint("PETITION"), "OTHER");
        String card = photoOf(CO, newComplaint("CRIME_REPORT"), "ID_CARD");

        // When
        Response original = original(CP, crime);

        // Then
        assertArrayEquals(photo, original.asByteArray());
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.hex(photo)));
        assertEquals("sha-256=:" + digest + ":", original.header("Repr-Digest"));
        byte[] copy = get(CP, "/api/v1/attachments/" + crime).asByteArray();
        assertTrue(!new String(copy, StandardCharsets.ISO_8859_1).contains(Uploads.HIDDEN));
        original(CC, crime).then().statusCode(403);
        original(CP, petition).then().statusCode(404);
        get(CP, "/api/v1/attachments/" + petition).then().statusCode(404);
        original(CP, card).then().statusCode(403);
        original(TestIssuer.officer("cp-2", "CP", "CA-19435", "19435"), crime)
                .then()
                .statusCode(404);
        post(CP, "/api/v1/attachments/" + crime + "/original", Map.of("reasonCode", "CURIOSITY"))
                .then()
                .statusCode(422);
    }

    @Test
    void shouldKeepTheCustodyOfADenouncersFileFromAllButTheHandler() {
        String complaint = newComplaint("DENUNCIATION");
        String id = photoOf(CO, complaint, "ID_CARD");
        get(CO, "/api/v1/attachments/" + id + "/custody").then().statusCode(200);
        for (String other : new String[] {CC, CP, TestIssuer.officer("dpo-1", "DPO", "DT-OPS")}) {
            get(other, "/api/v1/attachments/" + id + "/custody").then().statusCode(404);
            get(other, "/api/v1/attachments/" + id + "/custody/check").then().statusCode(404);
        }
        original(CP, id).then().statusCode(404);
        Uploads.upload(Uploads.POST, complaint, "ID_CARD", "image/jpeg", Uploads.photo())
                .then()
                .statusCode(404);
    }

    @Test
    void shouldTakePicturesOfCardsAndFacesFromThePostOfficeAndNothingElse() {
        String complaint = newComplaint("PETITION");
        Uploads.upload(Uploads.POST, complaint, "ID_CARD", "image/jpeg", Uploads.photo())
                .then()
                .statusCode(201)
                .body("collectedBy", equalTo("BD-SH"));
        Uploads.upload(Uploads.POST, complaint, "OTHER", "image/jpeg", Uploads.photo())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("cards-and-faces-only"));
        get(Uploads.POST, "/api/v1/attachments?complaintId=" + complaint).then().statusCode(403);
    }

    private static Response original(String token, String id) {
        return post(token, "/api/v1/attachments/" + id + "/original", WHY);
    }

    private static Response check(String id) {
        Response checked = get(CO, "/api/v1/attachments/" + id + "/custody/check");
        assertEquals(200, checked.statusCode());
        return checked;
    }

    private static String newComplaint(String track) {
        String complaint = Filings.file(Filings.aFiling()).path("complaintId");
        Uploads.take(complaint, track);
        return complaint;
    }

    private static void asOwner(String... statements) throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("alter table custody_entry enable trigger keep_custody");
            owner.commit();
        }
    }

    private static Connection owner() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return DriverManager.getConnection(url, TestDatabase.OWNER, TestDatabase.PASSWORD);
    }
}
