package org.dongthuan.consent;

import static org.dongthuan.consent.Incident.*;
import static org.dongthuan.consent.Keeps.*;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReceiptTest {

    private static final String CONTRACT = "/contracts/receipts/consent-receipt.v1.";

    @Test
    void shouldVouchForAConsentThatWasGivenInTheWordsOfTheStandards() throws IOException {
        // Given
        Incident incident = new Incident(1);
        String keep = keepOf(incident, 0);
        answer(CO, keep, true, "FINGERPRINT");

        // When
        Response receipt = receipt(holder(incident, 0), keep);

        // Then
        receipt.then().statusCode(200);
        assertEquals(List.of(), faults(receipt.asString()));
        Instant given = Instant.parse(receipt.path("profile.givenAt"));
        receipt.then()
                .body("consentTimestamp", equalTo((int) given.getEpochSecond()))
                .body("collectionMethod", equalTo("FINGERPRINT"))
                .body("piiControllers[0].piiController", equalTo("NH-TG"))
                .body("services[0].purposes[0].purpose", equalTo("ACCOUNT_KEEPING"))
                .body("profile.state", equalTo("dpv:ConsentGiven"))
                .body("profile.verifiedAt", nullValue())
                .body("profile.notice.id", equalTo("ACCOUNT_KEEPING-1"));
        assertEquals(receipt.path("profile.notice.sha256"), Sha256.hex(receipt.<String>path("profile.notice.text")));
        List<String> hashes = get(CO, RECORDS + keep + "/revisions").path("items.hash");
        assertEquals(hashes, List.of(receipt.path("profile.previousHash"), receipt.path("profile.hash")));
        assertFalse(receipt.asString().contains(incident.people.getFirst().toString()), "a pseudonym");

        // When: two persons verify it and the person takes it back
        agree(keep, "PROVEN");
        withdraw(holder(incident, 0), keep, 2, "ONLINE").then().statusCode(200);

        // Then
        Response ended = receipt(CO, keep);
        assertEquals(List.of(), faults(ended.asString()));
        ended.then()
                .body("profile.state", equalTo("dpv:ConsentWithdrawn"))
                .body("profile.endMethod", equalTo("ONLINE"))
                .body("piiPrincipalId", equalTo(receipt.path("piiPrincipalId")));
        assertEquals(given, Instant.parse(ended.path("profile.givenAt")));
        ended.then().body("profile.verifiedAt", notNullValue());
        receipt(TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45"), keep)
                .then()
                .statusCode(403);
    }

    @Test
    void shouldGiveNoReceiptForAConsentThatNobodyGave() {
        Incident incident = new Incident(3);
        String refused = keepOf(incident, 0);
        String notProven = keepOf(incident, 1);
        String asked = keepOf(incident, 2);
        answer(CO, refused, false, "SIGNATURE");
        answer(CO, notProven, true, "SIGNATURE");
        agree(notProven, "NOT_PROVEN");
        for (Object id : List.of(refused, notProven, asked, incident.claim(0).get("id"))) {
            receipt(CO, (String) id).then().statusCode(409).body("code", equalTo("no-receipt"));
        }
        receipt(holder(incident, 1), refused).then().statusCode(404);
    }

    @Test
    void shouldVouchForNothingInARecordThatWasChanged() throws Exception {
        Incident incident = new Incident(1);
        String keep = keepOf(incident, 0);
        answer(holder(incident, 0), keep, true, "ONLINE");
        LedgerTest.asOwner("update consent_record set controller_org = 'NH-XX' where id = '" + keep + "'");
        receipt(CO, keep).then().statusCode(409).body("code", equalTo("record-not-intact"));
    }

    @Test
    void shouldFindItsExampleValidAndNoticeWhatIsMissing() throws IOException {
        String example = text(CONTRACT + "example.json");
        assertEquals(List.of(), faults(example));
        for (String field : List.of("piiPrincipalId", "policyUrl", "spiCat", "previousHash", "termination")) {
            assertEquals(
                    2, faults(example.replace('"' + field + '"', "\"else\"")).size(), field);
        }
    }

    private static Response receipt(String token, String record) {
        return get(token, RECORDS + record + "/receipt");
    }

    private static List<String> faults(String receipt) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(CONTRACT + "schema.json"), InputFormat.JSON);
        return schema.validate(receipt, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(String path) throws IOException {
        try (InputStream in = ReceiptTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
