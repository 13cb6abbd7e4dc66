package org.dongthuan.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.consent.claim.domain.ClaimEvent;
import org.dongthuan.consent.claim.domain.ClaimMoved;
import org.dongthuan.consent.claim.domain.ClaimState;
import org.dongthuan.consent.claim.domain.ClaimedWithdrawn;
import org.dongthuan.consent.keep.KeepEvent;
import org.dongthuan.consent.keep.KeepMoved;
import org.dongthuan.consent.keep.KeepState;
import org.dongthuan.consent.term.ConsentExpiring;
import org.dongthuan.consent.verdict.Verdict;
import org.dongthuan.testing.EventExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentEventsContractTest {

    private static final UUID ACCOUNT = UUID.fromString("4e4e4e4e-0000-4000-8000-000000000004");
    private static final UUID INCIDENT = UUID.fromString("3d3d3d3d-0000-4000-8000-000000000003");
    private static final UUID CASE = UUID.fromString("0f5c8f5e-1111-4222-8333-444455556666");
    private static final UUID PERSON = UUID.fromString("5b3b3c0e-8a53-4f6e-9c0a-1f2e3d4c5b6a");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @ParameterizedTest
    @CsvSource({
        "OPEN, opened, , UNVERIFIED, , 2023-08-10T07:00:00Z",
        "REQUEST_EVIDENCE, evidence-requested, UNVERIFIED, EVIDENCE_REQUESTED, , 2023-08-11T02:00:00Z",
        "SUBMIT_EVIDENCE, evidence-submitted, EVIDENCE_REQUESTED, UNDER_CHECK, , 2023-08-14T02:00:00Z",
        "DISPROVE, verdict-reached, UNDER_CHECK, DISPROVEN, DISPROVEN, 2023-08-16T02:00:00Z",
        "APPEAL, appealed, DISPROVEN, UNDER_CHECK, , 2023-08-18T02:00:00Z"
    })
    void shouldWriteClaimEventsAsTheirExamplesSay(
            ClaimEvent event, String word, ClaimState from, ClaimState to, Verdict verdict, Instant at)
            throws Exception {
        boolean known = event != ClaimEvent.OPEN;
        ClaimMoved moved = new ClaimMoved(
                event.type(),
                UUID.fromString("8c8c8c8c-0000-4000-8000-000000000008"),
                ACCOUNT,
                INCIDENT,
                known ? CASE : null,
                known ? PERSON : null,
                from,
                to,
                verdict,
                at);
        assertEquals("consent-claim." + word + ".v1", moved.eventType());
        matches("consent-claim/" + word + ".v1", moved);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST, requested, , REQUESTED, 2023-08-14T02:00:00Z",
        "GIVE, given, REQUESTED, GIVEN, 2023-08-15T02:00:00Z",
        "PROVE, proven, GIVEN, PROVEN, 2023-08-16T02:00:00Z",
        "NOT_PROVE, not-proven, GIVEN, INVALIDATED, 2023-08-16T02:00:00Z"
    })
    void shouldWriteKeepEventsAsTheirExamplesSay(KeepEvent event, String word, KeepState from, KeepState to, Instant at)
            throws Exception {
        KeepMoved moved = new KeepMoved(
                event.type(),
                UUID.fromString("9d9d9d9d-0000-4000-8000-000000000009"),
                ACCOUNT,
                INCIDENT,
                CASE,
                "LB23-000123-7",
                PERSON,
                from,
                to,
                null,
                at);
        assertEquals("keep-consent." + word + ".v1", moved.eventType());
        matches("keep-consent/" + word + ".v1", moved);
    }

    @ParameterizedTest
    @CsvSource({
        "WITHDRAW, WITHDRAWN, withdrawn,",
        "REVOKE, REVOKED, revoked,",
        "INVALIDATE, INVALIDATED, invalidated,",
        "EXPIRE, EXPIRED, expired,",
        "RENEW, PROVEN, renewed, 2024-08-21"
    })
    void shouldWriteTheEndOfAConsentAsItsExampleSays(KeepEvent event, KeepState to, String word, LocalDate until)
            throws Exception {
        KeepMoved moved = new KeepMoved(
                event.type(),
                UUID.fromString("9d9d9d9d-0000-4000-8000-000000000009"),
                ACCOUNT,
                INCIDENT,
                CASE,
                "LB23-000123-7",
                PERSON,
                KeepState.PROVEN,
                to,
                until,
                Instant.parse("2023-08-21T02:00:00Z"));
        assertEquals("consent-record." + word + ".v1", moved.eventType());
        matches("consent-record/" + word + ".v1", moved);
    }

    @Test
    void shouldSayOfWhichPurposeAProvenClaimWasTakenBack() throws Exception {
        String written = JSON.writeValueAsString(new ClaimedWithdrawn(
                UUID.fromString("8c8c8c8c-0000-4000-8000-000000000008"),
                ACCOUNT,
                INCIDENT,
                CASE,
                "LB23-000123-7",
                PERSON,
                Instant.parse("2023-08-21T02:00:00Z")));
        assertEquals(List.of(), EventExamples.faults("consent-record/withdrawn.v1", written));
        assertEquals("ACCOUNT_OPENING", JSON.readTree(written).get("purpose").asText());
    }

    @Test
    void shouldWriteThatAConsentEndsSoonAsItsExampleSays() throws Exception {
        ConsentExpiring expiring = new ConsentExpiring(
                UUID.fromString("9d9d9d9d-0000-4000-8000-000000000009"),
                ACCOUNT,
                INCIDENT,
                CASE,
                "LB23-000123-7",
                PERSON,
                LocalDate.of(2023, 9, 4),
                Instant.parse("2023-08-21T02:00:00Z"));
        assertEquals("consent-record.expiring.v1", expiring.eventType());
        matches("consent-record/expiring.v1", expiring);
    }

    private static void matches(String contract, Object event) throws Exception {
        String written = JSON.writeValueAsString(event);
        JsonNode example = EventExamples.tree(contract);
        assertEquals(example, JSON.readTree(written));
        assertEquals(List.of(), EventExamples.faults(contract, written));
    }
}
