package org.dongthuan.platform.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.dongthuan.platform.outbox.DomainEvent;

/**
 * One act of one actor. Holds ids only; what the ids stand for is in the service that owns them.
 *
 * @param org organisation of the actor, absent for citizens
 * @param objectIds what was read or changed, possibly many for a list
 * @param purpose reason the actor gave, a code; absent where none is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditRecorded(
        String actorId,
        List<String> roles,
        String org,
        String action,
        String objectType,
        List<String> objectIds,
        String purpose,
        Instant at)
        implements DomainEvent {

    @Override
    @JsonIgnore
    public String eventType() {
        return "audit.recorded.v1";
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "audit";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return objectIds.isEmpty() ? actorId : objectIds.getFirst();
    }
}
