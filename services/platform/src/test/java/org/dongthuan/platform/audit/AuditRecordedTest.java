package org.dongthuan.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import org.dongthuan.testing.EventExamples;
import org.junit.jupiter.api.Test;

class AuditRecordedTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void shouldWriteAnActAsTheExampleSays() throws Exception {
        AuditRecorded act = new AuditRecorded(
                "co-1",
                List.of("CO"),
                "UBND-19432",
                "read",
                "case",
                List.of("0f5c8f5e-1111-4222-8333-444455556666"),
                "HANDLING",
                Instant.parse("2023-08-10T09:00:00Z"));
        String written = json.writeValueAsString(act);
        assertEquals(EventExamples.tree("audit/recorded.v1"), json.readTree(written));
        assertEquals(List.of(), EventExamples.strictFaults("audit/recorded.v1", written));
    }
}
