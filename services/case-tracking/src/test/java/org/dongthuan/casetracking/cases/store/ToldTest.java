package org.dongthuan.casetracking.cases.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two facts about one account in one batch come to what they would have come to one after the other. */
class ToldTest {

    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID CASE = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2023-08-14T05:00:00Z");

    @Test
    void shouldKeepTheLaterStateWhicheverIsHeardFirst() {
        assertEquals(
                "CLOSED_REPORTED",
                told("CLOSED_REPORTED", NOON.plusSeconds(1))
                        .and(told("SENT", NOON))
                        .state());
        assertEquals(
                "CLOSED_REPORTED",
                told("SENT", NOON)
                        .and(told("CLOSED_REPORTED", NOON.plusSeconds(1)))
                        .state());
        assertEquals(
                "ACKNOWLEDGED",
                told("SENT", NOON).and(told("ACKNOWLEDGED", NOON)).state());
    }

    @Test
    void shouldLeaveWhatIsKnownAndAddWhatIsNot() {
        AccountRefs.Told both = new AccountRefs.Told(ACCOUNT, null, CASE, null, null, "READY", NOON)
                .and(new AccountRefs.Told(ACCOUNT, null, UUID.randomUUID(), ACCOUNT, "NH", "SENT", NOON));
        assertEquals(CASE, both.caseId());
        assertEquals(ACCOUNT, both.personId());
        assertEquals("NH", both.bankOrg());
    }

    private static AccountRefs.Told told(String state, Instant at) {
        return new AccountRefs.Told(ACCOUNT, null, null, null, null, state, at);
    }
}
