package org.dongthuan.intake.listed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Under which code the holder of a listed account is known. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegisterListedPersonTest {

    private static final String PLACE = "19432";

    @Inject
    RegisterListedPerson register;

    @Inject
    ComplaintRepository complaints;

    @Inject
    Sql sql;

    private final UUID incident = UUID.randomUUID();
    private final Map<String, Object> filing = Filings.aFiling();
    private UUID complaint;
    private String code;

    /** Somebody files; the bank's list then names the same person. Bank-integration itself runs elsewhere. */
    @BeforeEach
    void somebodyFiles() {
        Response receipt = Filings.file(filing);
        complaint = UUID.fromString(receipt.path("complaintId"));
        code = receipt.path("code");
        Map<?, ?> person = (Map<?, ?>) filing.get("person");
        QuarkusMock.installMockForType(
                account -> new ListedIdentity(
                        account, (String) person.get("citizenId"), (String) person.get("fullName"), null),
                ListedIdentities.class,
                RestClient.LITERAL);
    }

    @Test
    void shouldKeepTheCodeOfAComplaintThatNoIncidentHasYet() {
        listed(incident);

        assertEquals(code, codeIn(incident));
    }

    @Test
    void shouldKeepTheCodeOfAComplaintAboutTheSameIncident() {
        belongsTo(incident);

        listed(incident);

        assertEquals(code, codeIn(incident));
    }

    @Test
    void shouldGiveAnotherCodeWhenTheComplaintIsAboutAnotherIncident() {
        belongsTo(UUID.randomUUID());

        listed(incident);

        assertNotEquals(code, codeIn(incident));
        assertEquals(code.substring(0, 4), codeIn(incident).substring(0, 4), "of the same place and year");
    }

    @Test
    void shouldGiveOneCodeForAllAccountsOfAPersonInAnIncident() {
        belongsTo(UUID.randomUUID());

        listed(incident);
        String first = codeIn(incident);
        listed(incident);

        assertEquals(first, codeIn(incident));
    }

    private void belongsTo(UUID other) {
        QuarkusTransaction.requiringNew().run(() -> complaints.joinIncident(complaint, other));
    }

    private void listed(UUID where) {
        QuarkusTransaction.requiringNew().run(() -> register.register(UUID.randomUUID(), where, PLACE));
    }

    private String codeIn(UUID where) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.list(
                        "select code from listed_person where incident_id = ?", row -> row.text("code"), where))
                .getFirst();
    }
}
