package org.dongthuan.casetracking.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.dongthuan.casetracking.auditlog.log.Entry;
import org.dongthuan.casetracking.auditlog.log.LogStore;

/**
 * One look at a citizen's data. It names role and organisation, never the officer.
 *
 * @param own the citizen did it, or whoever signed in as them
 * @param role absent for the platform's own timers
 * @param purpose a code; absent where none is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccessView(Instant at, boolean own, String role, String org, String action, String objectType, String purpose) {

    static AccessView of(LogStore.Leaf leaf, String citizen) {
        Entry entry = leaf.entry();
        return new AccessView(
                Instant.parse(entry.at()),
                entry.actorId().equals(citizen),
                entry.roles().isEmpty() ? null : entry.roles().getFirst(),
                entry.org(),
                entry.action(),
                entry.objectType(),
                entry.purpose());
    }
}
