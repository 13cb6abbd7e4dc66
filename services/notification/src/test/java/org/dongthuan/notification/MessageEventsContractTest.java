package org.dongthuan.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.message.domain.Channel;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.message.domain.MessageMoved;
import org.dongthuan.notification.message.domain.MessageState;
import org.dongthuan.notification.message.domain.Purpose;
import org.dongthuan.testing.EventExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageEventsContractTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @ParameterizedTest
    @CsvSource({
        "ACCEPT, submitted, SUBMITTED, SMS",
        "DELIVER, delivered, DELIVERED, SMS",
        "FAIL, failed, UNDELIVERABLE, SMS",
        "LETTER_DONE, confirmed, CONFIRMED, LETTER",
        "EXHAUST, exhausted, EXHAUSTED, SMS"
    })
    void shouldWriteEachEventAsItsExampleSays(MessageEvent event, String word, MessageState state, Channel channel)
            throws Exception {
        MessageMoved moved = new MessageMoved(
                event.type().orElseThrow(),
                UUID.fromString("6d6d6d6d-0000-4000-8000-000000000006"),
                Purpose.RESULT,
                UUID.fromString("5b3b3c0e-8a53-4f6e-9c0a-1f2e3d4c5b6a"),
                UUID.fromString("0f5c8f5e-1111-4222-8333-444455556666"),
                channel,
                state,
                1,
                Instant.parse("2023-08-24T05:00:03Z"));
        String written = JSON.writeValueAsString(moved);
        assertEquals("message." + word + ".v1", moved.eventType());
        assertEquals(EventExamples.tree("message/" + word + ".v1"), JSON.readTree(written));
        assertEquals(List.of(), EventExamples.faults("message/" + word + ".v1", written));
    }
}
