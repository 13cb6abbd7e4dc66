package org.dongthuan.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The fence must see what it is there to see. */
class OpenApiTest {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String ID = "5b3b3c0e-8a53-4f6e-9c0a-1f2e3d4c5b6a";
    private static final String KEEP = """
            {"id":"%1$s","accountId":"%1$s","state":"GIVEN","createdAt":"2023-08-14T02:00:00Z","version":1%2$s}""";

    private final OpenApi consent = OpenApi.of("consent");

    @Test
    void shouldTakeAnAnswerThatIsAsWritten() {
        assertEquals(0, faults("/api/v1/keep-consents/" + ID, 200, JSON, KEEP.formatted(ID, "")));
        assertEquals(0, faults("/api/v1/keep-consents", 200, JSON, "{\"items\":[" + KEEP.formatted(ID, "") + "]}"));
        assertEquals(0, faults("/api/v1/keep-consents/x", 404, PROBLEM, """
                        {"type":"/problems/not-found","title":"Not found","status":404,"code":"not-found","instance":"/x"}"""));
    }

    @Test
    void shouldNoticeAFieldNobodyDescribedHoweverDeep() {
        String more = KEEP.formatted(ID, ",\"phone\":\"x\"");
        assertEquals(1, faults("/api/v1/keep-consents/" + ID, 200, JSON, more));
        assertEquals(1, faults("/api/v1/keep-consents", 200, JSON, "{\"items\":[" + more + "]}"));
    }

    @Test
    void shouldNoticeWhatIsMissingMalformedOrUnpromised() {
        assertTrue(faults("/api/v1/keep-consents/" + ID, 200, JSON, "{}") > 0);
        assertEquals(1, faults("/api/v1/keep-consents/" + ID, 200, JSON, KEEP.formatted("no-uuid", "")) / 2);
        assertEquals(1, faults("/api/v1/keep-consents/" + ID, 200, "text/html", ""));
        assertEquals(1, faults("/api/v1/keep-consents/" + ID, 404, JSON, "{}"));
        assertEquals(1, faults("/api/v1/secrets", 200, JSON, "{}"));
    }

    @Test
    void shouldSpellOutWordsAndFollowReferencesToOtherFiles() {
        assertTrue(OpenApi.of("case-tracking").operations().contains("POST /api/v1/cases/{id}/assess"));
        assertTrue(consent.operations().contains("POST /internal/v1/dead-letters/{id}/replay"));
    }

    private int faults(String path, int status, String type, String body) {
        return consent.faults("GET", path, status, type, body).size();
    }
}
