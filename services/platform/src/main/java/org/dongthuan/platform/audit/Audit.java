package org.dongthuan.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.outbox.Outbox;

/** Writes audit events; used by the {@link Audited} annotation and by code that knows more than an annotation can say. */
@ApplicationScoped
public class Audit {

    private final Outbox outbox;
    private final CurrentActor actor;
    private final InstantSource clock;

    Audit(Outbox outbox, CurrentActor actor, InstantSource clock) {
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param purpose reason code, or null where none is asked for
     * @return id of the entry as it will stand in the log
     */
    @Transactional
    public UUID record(String action, String objectType, List<String> objectIds, String purpose) {
        Actor who = actor.get();
        return outbox.record(new AuditRecorded(
                who.id(),
                who.roles().stream().sorted().toList(),
                who.org().orElse(null),
                action,
                objectType,
                objectIds,
                purpose,
                clock.instant()));
    }
}
