package org.dongthuan.bankintegration.formal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.formal.paper.NoCitizen;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Moves a request by its one table; what is asked of the state, the body and the version is asked here alone. */
@ApplicationScoped
public class MoveRequest {

    private final RequestStore store;
    private final Outbox outbox;
    private final InstantSource clock;

    MoveRequest(RequestStore store, Outbox outbox, InstantSource clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws DomainException 404 outside the scope, 403 for another body than the one that asked, 409 for a state that does
     *     not take it or a stale version
     */
    @Transactional
    @Audited(action = "move", object = "formal-request")
    public void move(@AuditedId UUID id, RequestEvent event, int version, Actor by) {
        FormalRequest request = held(id, event, by);
        current(request, version);
        moved(request, event, by, clock.instant());
    }

    /** What is missing is named by codes of the request. @throws DomainException as {@link #move}, 422 for other codes */
    @Transactional
    @Audited(action = "return", object = "formal-request")
    public void giveBack(@AuditedId UUID id, int version, List<String> missing, String reason, Actor by) {
        FormalRequest request = held(id, RequestEvent.RETURN, by);
        NoCitizen.check("reason", reason);
        current(request, version);
        Set<String> asked = store.items(id).stream().map(RequestItem::code).collect(Collectors.toSet());
        missing.stream().filter(code -> !asked.contains(code)).findFirst().ifPresent(code -> {
            throw DomainException.invalid("missingItems", "item-of-request", code + " was not asked.");
        });
        store.returned(id, missing.stream().distinct().toList(), reason.strip());
        moved(request, RequestEvent.RETURN, by, clock.instant());
    }

    /** The request, held for this event. @throws DomainException 404, 403, 409 as {@link #move} says */
    @Transactional(Transactional.TxType.MANDATORY)
    public FormalRequest held(UUID id, RequestEvent event, Actor by) {
        RequestTransitions.TABLE.requireRole(event, by);
        FormalRequest request = store.inScopeLocked(id);
        if (event.isTheAskers() && !request.isAskedBy(by)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "Only the body that asked may do this.");
        }
        RequestTransitions.TABLE.require(request.state(), event);
        return request;
    }

    /** @throws DomainException 409 when another version was read */
    public static void current(FormalRequest request, int version) {
        if (request.version() != version) {
            throw DomainException.stale("formal request");
        }
    }

    /** Stores and tells the move of a request that is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moved(FormalRequest request, RequestEvent event, Actor by, Instant at) {
        RequestState to = RequestTransitions.TABLE.next(request.state(), event);
        store.move(request, event, to, by, at);
        outbox.record(RequestMoved.of(request, request.state(), to, at));
    }
}
