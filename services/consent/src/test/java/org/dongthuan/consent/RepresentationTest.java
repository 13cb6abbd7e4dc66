package org.dongthuan.consent;

import static org.dongthuan.consent.Incident.*;
import static org.dongthuan.consent.Keeps.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RepresentationTest {

    private static final Map<String, Object> PARENT = Map.of("kind", "PARENT_OF_MINOR", "paper", "KS-12/2015");

    @Test
    void shouldTakeAnAnswerForAnotherAtTheDeskAndProveItOnlyWithTheRightToGiveIt() {
        // Given
        Incident incident = new Incident(1);
        String keep = keepOf(incident, 0);

        // When
        post(holder(incident, 0), KEEPS + keep + "/answer", answer("ONLINE", PARENT))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("at-the-desk"));
        post(CO, KEEPS + keep + "/answer", answer("SIGNATURE", Map.of("kind", "GUARDIAN", "paper", "Nguyễn Văn A")))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("representation.paper"));
        post(CO, KEEPS + keep + "/answer", answer("SIGNATURE", PARENT))
                .then()
                .statusCode(200)
                .body("representation.kind", equalTo("PARENT_OF_MINOR"))
                .body("representation.paper", equalTo("KS-12/2015"));

        // Then
        post(CO, KEEPS + keep + "/verdict", verdict(1, "PROVEN", "C10"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("checklist.C10"));
        agree(keep, "PROVEN");
        get(CO, RECORDS + keep + "/revisions")
                .then()
                .body("intact", equalTo(true))
                .body("items[1].representation", equalTo("PARENT_OF_MINOR"))
                .body("items[1].representationPaper", equalTo("KS-12/2015"));
        get(TestIssuer.officer("bk-1", "BK", "NH-TG"), RECORDS + keep + "/revisions")
                .then()
                .body("items[1].representation", equalTo("PARENT_OF_MINOR"))
                .body("items[1].representationPaper", nullValue());
        get(TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45"), KEEPS + keep)
                .then()
                .statusCode(200)
                .body("representation", nullValue());
        get(CO, RECORDS + keep + "/receipt").then().body("profile.representation", equalTo("PARENT_OF_MINOR"));
    }

    private static Map<String, Object> answer(String channel, Map<String, Object> representation) {
        return Map.of("version", 0, "given", true, "channel", channel, "representation", representation);
    }
}
