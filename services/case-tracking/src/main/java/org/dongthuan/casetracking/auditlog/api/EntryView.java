package org.dongthuan.casetracking.auditlog.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.log.Entry;
import org.dongthuan.casetracking.auditlog.log.LogStore;

/**
 * An entry as auditors see it. Its ids are the pseudonyms of DOMAIN §1: no service tells an auditor whose they are.
 *
 * @param leafHash base64
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        UUID id,
        long index,
        String source,
        String at,
        String recordedAt,
        String actorId,
        List<String> roles,
        String org,
        String action,
        String objectType,
        List<String> objectIds,
        String purpose,
        String leafHash) {

    static EntryView of(LogStore.Leaf leaf) {
        Entry entry = leaf.entry();
        return new EntryView(
                entry.eventId(),
                entry.index(),
                entry.source(),
                entry.at(),
                entry.recordedAt(),
                entry.actorId(),
                entry.roles(),
                entry.org(),
                entry.action(),
                entry.objectType(),
                entry.objectIds(),
                entry.purpose(),
                Base64.getEncoder().encodeToString(leaf.hash()));
    }
}
