package org.dongthuan.intake.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dongthuan.intake.complaint.domain.Channel;
import org.dongthuan.intake.complaint.domain.ComplaintEvent;
import org.dongthuan.intake.complaint.domain.ComplaintMoved;
import org.dongthuan.intake.complaint.domain.ComplaintState;
import org.dongthuan.intake.complaint.domain.ComplaintSubmitted;
import org.dongthuan.intake.complaint.domain.Track;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ComplaintEventsContractTest {

    private static final UUID COMPLAINT = UUID.fromString("7f0c2f6e-4d0e-4f5b-9a8d-0d5d3b1f7a01");
    private static final UUID PERSON = UUID.fromString("5b3b3c0e-8a53-4f6e-9c0a-1f2e3d4c5b6a");
    private static final String REF = "Q2l0aXplbklkUmVmRXhhbXBsZTAwMDAwMDAwMDAwMDA";

    @Inject
    ObjectMapper json;

    @Test
    void shouldWriteSubmittedAsTheExampleSays() throws Exception {
        ComplaintSubmitted event = new ComplaintSubmitted(
                COMPLAINT,
                "LB23-000123-7",
                PERSON,
                REF,
                Channel.PARTNER,
                "ACCOUNT_WITHOUT_CONSENT",
                "BANK_ACCOUNT",
                "19432",
                "BD-SH",
                "DL-DB",
                LocalDate.parse("2023-08-09"),
                Instant.parse("2023-08-09T04:55:00Z"));
        matches("complaint/submitted.v1", event);
    }

    @Test
    void shouldWriteAMoveAsTheExampleSays() throws Exception {
        ComplaintMoved event = new ComplaintMoved(
                ComplaintEvent.MARK_DUPLICATE,
                COMPLAINT,
                "LB23-000123-7",
                PERSON,
                REF,
                UUID.fromString("0f5c8f5e-1111-4222-8333-444455556666"),
                ComplaintState.TRIAGE,
                ComplaintState.MERGED,
                "SAME_MATTER",
                UUID.fromString("9a1b2c3d-0000-4000-8000-000000000001"),
                UUID.fromString("9a1b2c3d-0000-4000-8000-000000000002"),
                "TT-45",
                List.of(Track.PETITION, Track.CRIME_REPORT),
                2,
                Instant.parse("2023-08-10T02:00:00Z"));
        matches("complaint/moved.v1", event);
        assertEquals("complaint.merged.v1", event.eventType());
    }

    @Test
    void shouldPublishAFilingAsACloudEventWithoutPersonalData() {
        // When
        String id = Filings.file(Filings.aFiling()).path("complaintId");

        // Then
        List<ConsumerRecord<String, String>> read = Topics.readUntil(
                "intake.complaint.events",
                records -> records.stream().anyMatch(r -> id.equals(r.key())),
                Duration.ofSeconds(20));
        ConsumerRecord<String, String> event =
                read.stream().filter(r -> id.equals(r.key())).findFirst().orElseThrow();
        assertEquals("complaint.submitted.v1", header(event, "ce_type"));
        assertEquals("1.0", header(event, "ce_specversion"));
        assertEquals("/intake", header(event, "ce_source"));
        assertEquals(List.of(), EventExamples.faults("complaint/submitted.v1", event.value()));
        assertFalse(event.value().contains("Hồ Thị"), "no name");
        assertFalse(event.value().contains("912345678"), "no phone");
        assertFalse(event.value().contains("999085"), "no citizen ID");
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
