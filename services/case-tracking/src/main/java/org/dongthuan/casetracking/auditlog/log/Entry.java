package org.dongthuan.casetracking.auditlog.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One entry of the log. Its canonical bytes are JSON in UTF-8 without white space, fields in the order below, absent ones
 * left out, instants as RFC 3339 in UTC; they are written once and stored as they were hashed (decision 0006).
 *
 * @param v version of this format
 * @param index place in the log, from 0: an entry that is moved says so itself
 * @param source service that recorded the act
 * @param at when it happened; recordedAt: when it came into the log, never before the entry above
 * @param objectIds what was read or changed; ids only, nothing personal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "v",
    "index",
    "eventId",
    "source",
    "at",
    "recordedAt",
    "actorId",
    "roles",
    "org",
    "action",
    "objectType",
    "objectIds",
    "purpose"
})
public record Entry(
        int v,
        long index,
        UUID eventId,
        String source,
        String at,
        String recordedAt,
        String actorId,
        List<String> roles,
        String org,
        String action,
        String objectType,
        List<String> objectIds,
        String purpose) {

    private static final int VERSION = 1;
    /** Its own, so that no setting of the service changes the bytes. */
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static Entry of(NewEntries.Waiting waiting, long index, Instant recordedAt) {
        Act act = waiting.act();
        return new Entry(
                VERSION,
                index,
                waiting.eventId(),
                waiting.source(),
                act.at().toString(),
                recordedAt.toString(),
                act.actorId(),
                act.roles(),
                act.org(),
                act.action(),
                act.objectType(),
                act.objectIds(),
                act.purpose());
    }

    /** The bytes that are hashed and stored. */
    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry cannot be written", e);
        }
    }

    /** Reads stored bytes. */
    static Entry read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Entry.class);
        } catch (IOException e) {
            throw new IllegalStateException("A stored entry cannot be read", e);
        }
    }
}
