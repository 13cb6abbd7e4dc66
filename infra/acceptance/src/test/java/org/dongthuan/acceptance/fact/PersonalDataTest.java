package org.dongthuan.acceptance.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.fact.PersonalData.Kind;
import org.dongthuan.acceptance.people.Resident;
import org.dongthuan.acceptance.people.Residents;
import org.dongthuan.acceptance.story.Filing;
import org.junit.jupiter.api.Test;

/** F16 is worth what its scanner finds. */
class PersonalDataTest {

    private final List<Resident> residents = Residents.of(Scenario.load("small"), 3);
    private final Resident someone = residents.stream()
            .filter(resident -> !resident.accounts().isEmpty())
            .findFirst()
            .orElseThrow();
    private final PersonalData known = new PersonalData(residents);

    @Test
    void shouldFindEachKindInLogsEventsAndAddresses() {
        assertEquals(Set.of(Kind.NAME), known.in("{\"holder\":\"" + someone.fullName() + "\"}"));
        assertEquals(Set.of(Kind.CITIZEN_ID), known.in("GET /api/v1/people?id=" + someone.citizenId() + "&limit=1"));
        assertEquals(
                Set.of(Kind.ACCOUNT_NUMBER),
                known.in("account=" + someone.accounts().getFirst() + ";"));
        assertEquals(Set.of(Kind.NARRATIVE), known.in("said: " + Filing.NARRATIVE));
    }

    @Test
    void shouldFindANumberHoweverItIsWritten() {
        String subscriber = someone.msisdn().substring(2);

        for (String written : List.of("0" + subscriber, "84" + subscriber, "+84" + subscriber, subscriber)) {
            assertEquals(Set.of(Kind.PHONE), known.in("to " + written + " sent"), written);
        }
    }

    @Test
    void shouldFindANameWrittenWithSeparateDiacritics() {
        String apart = Normalizer.normalize(someone.fullName(), Normalizer.Form.NFD);

        assertEquals(Set.of(Kind.NAME), known.in("Dear " + apart + ","));
    }

    @Test
    void shouldLeaveIdsCodesAndTimesAlone() {
        assertEquals(
                Set.of(),
                known.in("{\"id\":\"0f5c8f5e-1111-4222-8333-444455556666\",\"code\":\"LB23-000123-7\","
                        + "\"at\":\"2023-08-10T07:00:00.123456Z\",\"offset\":1234567890123}"));
    }
}
