package org.dongthuan.bankintegration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** A bank is merged into another. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class SuccessionTest {

    private static final String FORMER = TestIssuer.officer("bk-f", "BK", "NH-CU");
    private static final String SUCCESSOR = TestIssuer.officer("bk-s", "BK", "NH-KE");

    @Inject
    Sql sql;

    @Test
    void shouldGiveOpenAccountsToTheSuccessorOnceAndLeaveWhatIsSettled() {
        // Given: an open and a settled account of a bank that is only this test's
        Scene scene = new Scene();
        String open = scene.row(Scene.newCitizenId(), 0);
        String settled = scene.row(Scene.newCitizenId(), 0);
        scene.loadList().then().statusCode(201);
        UUID openId = id(scene, open);
        UUID settledId = id(scene, settled);
        byHand("update account set bank_org = 'NH-CU' where incident_id = ?", scene.incident);
        byHand("update account set state = 'NOTIFIED' where id = ?", settledId);

        // When: another role of the same organisations, then the bank, which is told twice
        succeeded("SB");
        succeeded("BK");
        succeeded("BK");

        // Then
        Awaitility.await().until(() -> ids(scene, SUCCESSOR).equals(List.of(openId.toString())));
        succeeded("BK");
        succeeded("BK");
        assertEquals(List.of(settledId.toString()), ids(scene, FORMER));
        assertEquals(List.of("hand-over IDENTIFIED IDENTIFIED SUCCESSION"), history(openId));
        assertEquals(List.of(), history(settledId));
    }

    private void byHand(String statement, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> sql.run(statement, id));
    }

    private List<String> history(UUID account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.list(
                        "select event || ' ' || from_state || ' ' || to_state || ' ' || reason_code as line"
                                + " from account_transition where account_id = ? and event = 'hand-over'",
                        row -> row.text("line"),
                        account));
    }

    private static UUID id(Scene scene, String number) {
        return UUID.fromString((String) scene.account(number).get("id"));
    }

    private static List<String> ids(Scene scene, String token) {
        return scene.accounts(token).stream()
                .map((Map<String, Object> one) -> (String) one.get("id"))
                .toList();
    }

    private static void succeeded(String role) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("organisation/succeeded.v1"))
                .put("role", role)
                .put("fromOrg", "NH-CU")
                .put("toOrg", "NH-KE");
        Topics.send("case-tracking.organisation.events", "NH-CU", "organisation.succeeded.v1", event.toString());
    }
}
