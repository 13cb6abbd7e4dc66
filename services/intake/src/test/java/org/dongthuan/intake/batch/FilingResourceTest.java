package org.dongthuan.intake.batch;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.dongthuan.intake.batch.Sheets.n;
import static org.dongthuan.intake.batch.Sheets.row;
import static org.dongthuan.intake.batch.Sheets.t;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FilingResourceTest {

    private static final String UT = TestIssuer.officer("ut-1", "UT", "DL-DB");
    private static final String HEADER = "fullName,citizenId,phone,matter,placeCode,occurredOn,narrative\n";
    private static final String REST = ",ACCOUNT_WITHOUT_CONSENT,19432,2023-08-09,\"Mở tài khoản, tôi không đồng ý\"\n";

    @Inject
    DataSource database;

    @Inject
    FileBatch fileBatch;

    @Test
    void shouldFileEachGoodRowAndNameFieldAndRuleOfEachBadOne() throws Exception {
        // Given
        String file = HEADER
                + "Hồ Thị Xuân Mới," + Filings.newCitizenId() + ",0912345678" + REST
                + "Nguyeãn Vaên An," + Filings.newCitizenId() + ",912345678" + REST
                + "Hồ Văn Nghị,123456789," + REST
                + "Hồ Văn Nghị\n";

        // When
        String jobs = upload(UT, file).then().statusCode(202).extract().header("Location");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(UT, jobs).path("state").equals("DONE"));

        // Then
        get(UT, jobs).then().body("done", equalTo(1)).body("failed", equalTo(3));
        get(UT, jobs + "/rows")
                .then()
                .body("items[0].code", matchesPattern("LB\\d\\d-\\d{6}-\\d"))
                .body("items[1].code", equalTo("invalid"))
                .body("items[1].detail", containsString("person.fullName legacy-encoding"))
                .body("items[1].detail", containsString("person.phone leading-zero-lost"))
                .body("items[2].detail", containsString("person.citizenId citizen-id-legacy"))
                .body("items[3].detail", containsString("row csv-row-width"))
                .body("items.detail.join()", not(containsString("123456789")));
        String code = get(UT, jobs + "/rows").path("items[0].code");
        get(UT, "/api/v1/complaints?limit=100")
                .then()
                .body("items.code", hasItem(code))
                .body("items.find { it.code == '" + code + "' }.channel", equalTo("BATCH"));
        fileBatch.forgetRefused();
        assertEquals(0, rowsLeft(jobs), "the uploaded rows are gone");
    }

    @Test
    void shouldRefuseAFileWithAnotherHeaderOrEncodingAsAWhole() {
        upload(UT, "fullName,citizenId,Hồ Thị Xuân\nx,y,z\n")
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("matter", "column 3"))
                .body("violations.rule", hasItems("csv-column-missing", "csv-column-unknown"))
                .body(not(containsString("Xuân")));
        send(UT, (HEADER + "Trầ\n").replace("ầ", "ÿþ").getBytes(Charset.forName("windows-1252")))
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("csv-utf-8"));
        upload(UT, HEADER).then().statusCode(422).body("violations.rule", hasItem("csv-no-rows"));
        upload(UT, HEADER + "\"open").then().statusCode(422).body("violations.rule", hasItem("csv-malformed"));
        send(UT, new byte[BatchFile.MAX_BYTES + 1]).then().statusCode(413);
    }

    @Test
    void shouldFileASpreadsheetAndTellOnlyItsSenderTheNumbersThatLostZeros() {
        // Given
        String id = Filings.newCitizenId();
        byte[] file = Sheets.of(
                row(t("fullName"), t("citizenId"), t("matter"), t("placeCode"), t("occurredOn"), t("narrative")),
                row(
                        t("Hồ Thị Xuân Mới"),
                        t(id),
                        t("ACCOUNT_WITHOUT_CONSENT"),
                        n("19432"),
                        n("45147"),
                        t("Không đồng ý")),
                row(t("Hồ Văn Nghị"), n("45085100001"), t("ACCOUNT_WITHOUT_CONSENT"), n("19432"), n("45147"), t("x")));

        // When
        Response started = send(UT, file);
        started.then()
                .statusCode(202)
                .body("read.format", equalTo("XLSX"))
                .body("questions.row", equalTo(List.of(2)))
                .body("questions[0].likely", equalTo("045085100001"));
        String job = started.header("Location");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(UT, job).path("state").equals("DONE"));

        // Then: the good row is filed on its date, the other one waits for its sender
        get(UT, job + "/rows")
                .then()
                .body("items[0].code", matchesPattern("LB\\d\\d-\\d{6}-\\d"))
                .body("items[1].detail", containsString("person.citizenId leading-zero-lost"))
                .body("items.detail.join()", not(containsString("45085100001")));
        String code = get(UT, job + "/rows").path("items[0].code");
        get(UT, "/api/v1/complaints?limit=100")
                .then()
                .body("items.find { it.code == '" + code + "' }.occurredOn", equalTo("2023-08-09"));
        get(UT, "/api/v1/filings/template.csv").then().statusCode(200).body(containsString("fullName,citizenId"));
        get(UT, "/api/v1/filings/template.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("complaints.xlsx"));
    }

    @Test
    void shouldShowAJobToTheOrganisationThatStartedItOnly() {
        String file = HEADER + "Hồ Thị Xuân Mới," + Filings.newCitizenId() + ",0912345678" + REST;
        String job = upload(UT, file).then().statusCode(202).extract().header("Location");
        get(TestIssuer.officer("po-1", "PO", "BD-SH"), job).then().statusCode(404);
        get(TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45"), job).then().statusCode(403);
        given().get(job).then().statusCode(401);
    }

    private static Response upload(String token, String file) {
        return send(token, file.getBytes(StandardCharsets.UTF_8));
    }

    private static Response send(String token, byte[] file) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(token)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file)
                .post("/api/v1/filings");
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    private int rowsLeft(String job) throws Exception {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from filing_row where job_id = ?")) {
            query.setObject(1, UUID.fromString(job.substring(job.lastIndexOf('/') + 1)));
            var result = query.executeQuery();
            result.next();
            return result.getInt(1);
        }
    }
}
