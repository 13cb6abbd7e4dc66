package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CP;
import static org.dongthuan.casetracking.Facts.awaitCase;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.moved;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.dongthuan.casetracking.Facts.Complainant;
import org.dongthuan.testing.RealParts;
import org.junit.jupiter.api.Test;

/** Which complaints join an incident, whichever of them is told first. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MembershipTest {

    @Test
    void shouldTakeOnlyComplaintsOfTheDaysInVietnamThatTheWindowTouches() {
        // Given: 22 August in Vietnam, from midnight to midnight, and a complaint of that day and of both days around
        List<Complainant> earlier = accepted("2023-08-21", "2023-08-22", "2023-08-23");

        // When
        String incident = reportIncident("2023-08-21T17:00:00Z", "2023-08-22T17:00:00Z");
        List<Complainant> later = accepted("2023-08-21", "2023-08-22", "2023-08-23");

        // Then
        get(CP, "/api/v1/incidents/" + incident + "/members")
                .then()
                .body(
                        "items.code",
                        containsInAnyOrder(earlier.get(1).code(), later.get(1).code()));
    }

    private static List<Complainant> accepted(String... days) {
        List<Complainant> complainants = Stream.of(days).map(Facts::submitted).toList();
        complainants.forEach(who -> {
            moved(who, "accepted", "TRIAGE", "ACCEPTED");
            awaitCase(who.code());
        });
        return complainants;
    }
}
