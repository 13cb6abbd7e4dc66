package org.dongthuan.bankintegration;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WithdrawnConsentTest {

    @Test
    void shouldCloseAnAccountWhoseConsentWasTakenBackBeforeOrAfterItWasProvenAndOnce() {
        // Given: one account is kept, of the other the consent is not verified yet
        Scene scene = new Scene();
        String me = Scene.newCitizenId();
        String kept = scene.row(me, 0);
        String asked = scene.row(me, 0);
        scene.prepared().asked();
        scene.decide(scene.citizen(me), me, "KEEP")
                .then()
                .statusCode(200)
                .body("accounts.state", contains("KEEP_REQUESTED", "KEEP_REQUESTED"));
        tell(scene.account(kept), "keep-consent.proven.v1");
        scene.awaitState(kept, "KEPT");

        // When: told twice
        for (String row : new String[] {kept, asked, kept, asked}) {
            tell(scene.account(row), "consent-record.withdrawn.v1");
        }
        tell(scene.account(asked), "keep-consent.proven.v1");

        // Then
        scene.awaitState(kept, "READY");
        scene.awaitState(asked, "READY");
        assertEquals("HOLDER_REQUEST", scene.account(kept).get("ground"));
        assertEquals("HOLDER_REQUEST", scene.account(asked).get("ground"));
    }

    @Test
    void shouldCloseAnAccountWhoseConsentWasEndedByItsBankAnAuthorityOrTheCalendarOnAnotherGround() {
        // Given
        Scene scene = new Scene();
        String me = Scene.newCitizenId();
        String kept = scene.row(me, 0);
        String asked = scene.row(me, 0);
        String over = scene.row(me, 0);
        scene.prepared().asked();
        scene.decide(scene.citizen(me), me, "KEEP").then().statusCode(200);
        tell(scene.account(kept), "keep-consent.proven.v1");
        tell(scene.account(over), "keep-consent.proven.v1");
        scene.awaitState(kept, "KEPT");
        scene.awaitState(over, "KEPT");

        // When
        tell(scene.account(kept), "consent-record.revoked.v1");
        tell(scene.account(asked), "consent-record.invalidated.v1");
        tell(scene.account(over), "consent-record.expired.v1");

        // Then
        scene.awaitState(kept, "READY");
        scene.awaitState(asked, "READY");
        scene.awaitState(over, "READY");
        assertEquals("PROHIBITED_OPENING", scene.account(over).get("ground"));
        assertEquals("PROHIBITED_OPENING", scene.account(kept).get("ground"));
        assertEquals("PROHIBITED_OPENING", scene.account(asked).get("ground"));
    }

    @Test
    void shouldCloseAnAccountThatIsAskedAboutWhenTheConsentToOpenItIsTakenBackAndLeaveAKeptOne() {
        // Given
        Scene scene = new Scene();
        String me = Scene.newCitizenId();
        String other = Scene.newCitizenId();
        String kept = scene.row(me, 0);
        String asked = scene.row(other, 0);
        scene.prepared().asked();
        scene.decide(scene.citizen(me), me, "KEEP").then().statusCode(200);
        tell(scene.account(kept), "keep-consent.proven.v1");
        scene.awaitState(kept, "KEPT");

        // When: told twice
        for (String row : new String[] {kept, asked, kept, asked}) {
            Map<String, Object> account = scene.account(row);
            Topics.send(
                    "consent.record.events",
                    (String) account.get("caseId"),
                    "consent-record.withdrawn.v1",
                    Scene.text(Map.of(
                            "recordId",
                            UUID.randomUUID(),
                            "accountId",
                            account.get("id"),
                            "purpose",
                            "ACCOUNT_OPENING")));
        }

        // Then
        scene.awaitState(asked, "READY");
        assertEquals("HOLDER_REQUEST", scene.account(asked).get("ground"));
        assertEquals("KEPT", scene.account(kept).get("state"));
    }

    private static void tell(Map<String, Object> account, String type) {
        Topics.send(
                "consent.record.events",
                (String) account.get("caseId"),
                type,
                Scene.text(Map.of("recordId", UUID.randomUUID(), "accountId", account.get("id"))));
    }
}
