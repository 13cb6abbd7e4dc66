package org.dongthuan.bankintegration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.bankintegration.account.domain.AccountListed;
import org.dongthuan.bankintegration.account.domain.AccountMoved;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.domain.Ground;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class AccountEventsContractTest {

    private static final UUID ACCOUNT = UUID.fromString("4e4e4e4e-0000-4000-8000-000000000004");
    private static final UUID INCIDENT = UUID.fromString("3d3d3d3d-0000-4000-8000-000000000003");
    private static final String REF = "Q2l0aXplbklkUmVmRXhhbXBsZTAwMDAwMDAwMDAwMDA";

    @Inject
    ObjectMapper json;

    @Test
    void shouldWriteListedAsTheExampleSays() throws Exception {
        matches(
                "account/listed.v1",
                new AccountListed(
                        ACCOUNT,
                        "TG-2023-08-10",
                        INCIDENT,
                        "19432",
                        null,
                        REF,
                        "NH-TG",
                        Instant.parse("2023-08-08T02:00:00Z"),
                        AccountState.IDENTIFIED,
                        Instant.parse("2023-08-10T07:00:00Z")));
    }

    @Test
    void shouldWriteAMoveAsTheExampleSays() throws Exception {
        AccountMoved event = new AccountMoved(
                "rejected",
                ACCOUNT,
                INCIDENT,
                UUID.fromString("0f5c8f5e-1111-4222-8333-444455556666"),
                "LB23-000123-7",
                UUID.fromString("5b3b3c0e-8a53-4f6e-9c0a-1f2e3d4c5b6a"),
                REF,
                AccountState.ACKNOWLEDGED,
                AccountState.REJECTED,
                Ground.HOLDER_REQUEST,
                "BALANCE_NOT_ZERO",
                1,
                Instant.parse("2023-08-14T02:00:00Z"));
        matches("account/moved.v1", event);
        assertEquals("account.rejected.v1", event.eventType());
        assertEquals("0f5c8f5e-1111-4222-8333-444455556666", event.eventKey());
    }

    @Test
    void shouldPublishAListedAccountWithoutPersonalDataAndTellServicesWhoHoldsIt() {
        // Given
        Scene scene = new Scene();
        String citizenId = Scene.newCitizenId();
        String number = scene.row(citizenId, 140_000);

        // When
        scene.loadList().then().statusCode(201);

        // Then
        String id = (String) scene.account(number).get("id");
        ConsumerRecord<String, String> event = Topics.readUntil(
                        "bank-integration.account.events",
                        records -> records.stream().anyMatch(r -> id.equals(r.key())),
                        Duration.ofSeconds(20))
                .stream()
                .filter(r -> id.equals(r.key()))
                .findFirst()
                .orElseThrow();
        assertEquals("account.listed.v1", header(event, "ce_type"));
        assertEquals("/internal/v1/listed-identities/" + id, header(event, "ce_dataref"));
        assertEquals(List.of(), EventExamples.faults("account/listed.v1", event.value()));
        List.of(number, citizenId, "Hồ", "0912", "140000")
                .forEach(secret -> assertFalse(event.value().contains(secret), "personal data in the event"));
        String body = RestAssured.given()
                .auth()
                .oauth2(TestIssuer.service("intake"))
                .get("/internal/v1/listed-identities/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("citizenId");
        assertEquals(citizenId, body);
        RestAssured.given()
                .auth()
                .oauth2(Scene.BK)
                .get("/internal/v1/listed-identities/" + id)
                .then()
                .statusCode(403);
    }

    private void matches(String contract, Object event) throws Exception {
        String written = json.writeValueAsString(event);
        assertEquals(EventExamples.tree(contract), json.readTree(written));
        assertEquals(List.of(), EventExamples.faults(contract, written));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
