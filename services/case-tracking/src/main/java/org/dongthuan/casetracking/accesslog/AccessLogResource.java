package org.dongthuan.casetracking.accesslog;

import static org.dongthuan.platform.access.Roles.CIT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import org.dongthuan.casetracking.auditlog.log.EntrySearch;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/access-log}: who looked at or changed what is mine. */
@Path("/api/v1/access-log")
@RunOnVirtualThread
public class AccessLogResource {

    private final AccessLog log;
    private final CurrentActor actor;
    private final InstantSource clock;

    AccessLogResource(AccessLog log, CurrentActor actor, InstantSource clock) {
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(CIT)
    @Audited(action = "read", object = "access-log")
    @Transactional
    public Page<AccessView> mine(@BeanParam PageRequest page) {
        Actor who = actor.get();
        var rows =
                log.page(who.personId().orElseThrow(() -> DomainException.notFound("person")), clock.instant(), page);
        return Page.of(rows, page, EntrySearch::cursor, leaf -> AccessView.of(leaf, who.id()));
    }
}
