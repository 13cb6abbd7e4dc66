package org.dongthuan.casetracking.task;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.DPO;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.UT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;

/** {@code /api/v1/tasks/officers}: to whom of the caller's own agency a task can be given. */
@Path("/api/v1/tasks/officers")
@RunOnVirtualThread
public class TaskOfficerResource {

    private final Officers officers;
    private final CurrentActor actor;

    TaskOfficerResource(Officers officers, CurrentActor actor) {
        this.officers = officers;
        this.actor = actor;
    }

    /** A colleague. @param me whether it is the caller @param seenAt as {@link Officers.Officer#seenAt} */
    public record Colleague(String id, List<String> roles, boolean me, Instant seenAt) {}

    /** All of them: an agency has a few dozen. */
    public record Colleagues(List<Colleague> items) {}

    @GET
    @RolesAllowed({CO, CC, CP, PO, POL, BK, BKA, UT, DPO, SB})
    @Transactional
    public Colleagues list() {
        Actor who = actor.get();
        return new Colleagues(who.org().map(officers::of).orElse(List.of()).stream()
                .map(one -> new Colleague(one.id(), one.roles(), one.id().equals(who.id()), one.seenAt()))
                .toList());
    }
}
