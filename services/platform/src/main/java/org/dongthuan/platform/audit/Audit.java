package org.dongthuan.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
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

    /** @param purpose reason code, or null where none is asked for */
    @Transactional
    public void record(String action, String objectType, List<String> objectIds, String purpose) {
        Actor who = actor.get();
        outbox.record(new AuditRecorded(
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
