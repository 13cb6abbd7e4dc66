package org.dongthuan.platform.messaging;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.OutboxRelay;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/**
 * Where the platform's administrators see what a consumer could not act on, and send it again once the cause is gone.
 * Every service has this desk for its own dead letters.
 */
@Path("/internal/v1/dead-letters")
@RolesAllowed(Roles.ADM)
@RunOnVirtualThread
public class DeadLetterDesk {

    private final Sql sql;
    private final DeadLetterReplay replay;
    private final OutboxRelay relay;
    private final InstantSource clock;

    DeadLetterDesk(Sql sql, DeadLetterReplay replay, OutboxRelay relay, InstantSource clock) {
        this.sql = sql;
        this.replay = replay;
        this.relay = relay;
        this.clock = clock;
    }

    /** Newest first. */
    @GET
    @Audited(action = "list", object = "dead-letter")
    @Transactional
    public Page<DeadLetterView> list(@BeanParam PageRequest page) {
        Instant afterAt = page.cursor().map(Cursor::at).orElse(null);
        UUID afterId = page.cursor().map(Cursor::id).orElse(null);
        List<DeadLetterView> letters = sql.list(
                "select id, topic, event_id, type, event_key, reason, recorded_at,"
                        + " replayed_at from dead_letter where cast(? as timestamptz) is null"
                        + " or (recorded_at, id) < (cast(? as timestamptz), cast(? as uuid))"
                        + " order by recorded_at desc, id desc limit ?",
                DeadLetterDesk::view,
                afterAt,
                afterAt,
                afterId,
                page.fetch());
        return Page.of(letters, page, letter -> new Cursor(letter.recordedAt(), letter.id()), letter -> letter);
    }

    /**
     * Sends the record again. 202: whether it goes well this time shows in the list, where a new failure is a new letter.
     */
    @POST
    @Path("/{id}/replay")
    @Audited(action = "replay", object = "dead-letter")
    public Response replay(@AuditedId @PathParam("id") UUID id) {
        if (!replay.send(id, clock.instant())) {
            throw DomainException.notFound("dead letter");
        }
        relay.wake();
        return Response.accepted().build();
    }

    private static DeadLetterView view(Row row) {
        return new DeadLetterView(
                row.uuid("id"),
                row.text("topic"),
                row.text("event_id"),
                row.text("type"),
                row.text("event_key"),
                row.text("reason"),
                row.instant("recorded_at"),
                row.instant("replayed_at"));
    }
}
