package org.dongthuan.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.feed.FeedTypes;
import org.dongthuan.notification.feed.ReadFeed;
import org.dongthuan.notification.partner.Partner;
import org.dongthuan.notification.sending.SendingRules;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** What a partner does with its endpoints. */
@ApplicationScoped
public class ManageEndpoints {

    private static final int MOST = 10;

    private final EndpointStore endpoints;
    private final Targets targets;
    private final Secrets secrets;
    private final ReadFeed feed;
    private final SendingRules rules;
    private final InstantSource clock;

    ManageEndpoints(
            EndpointStore endpoints,
            Targets targets,
            Secrets secrets,
            ReadFeed feed,
            SendingRules rules,
            InstantSource clock) {
        this.endpoints = endpoints;
        this.targets = targets;
        this.secrets = secrets;
        this.feed = feed;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws DomainException 422 for an address to which nothing would be sent, or events it may not have */
    @Transactional
    @Audited(action = "create", object = "webhook-endpoint")
    public EndpointView create(Partner partner, EndpointRequest request, Actor by) {
        requireTypes(partner, request.eventTypes());
        targets.requireFit(request.url());
        if (endpoints.of(partner.id()).size() >= MOST) {
            throw DomainException.invalid("url", "ten-endpoints", "A partner has at most ten endpoints.");
        }
        UUID id = UUID.randomUUID();
        Secrets.Made secret = secrets.make(id);
        Endpoint one = new Endpoint(
                id,
                partner.id(),
                request.url(),
                request.eventTypes().stream().distinct().sorted().toList(),
                EndpointState.ACTIVE,
                null,
                secret.sealed(),
                null,
                null,
                feed.last(partner.id()),
                null,
                null,
                clock.instant(),
                0);
        endpoints.insert(one);
        return EndpointView.of(one, by, secret.text());
    }

    /** @throws DomainException 404, 409, 422 as for {@link #create} */
    @Transactional
    @Audited(action = "change", object = "webhook-endpoint")
    public EndpointView change(Partner partner, @AuditedId UUID id, EndpointRequest request, Actor by) {
        Endpoint old = held(partner, id, request.version());
        requireTypes(partner, request.eventTypes());
        targets.requireFit(request.url());
        Endpoint one = new Endpoint(
                old.id(),
                old.partnerId(),
                request.url(),
                request.eventTypes().stream().distinct().sorted().toList(),
                EndpointTransitions.TABLE.next(old.state(), EndpointEvent.CHANGE),
                old.reason(),
                old.secret(),
                old.formerSecret(),
                old.formerUntil(),
                old.fromPosition(),
                old.failingSince(),
                old.lastSuccessAt(),
                old.createdAt(),
                old.version() + 1);
        endpoints.update(one);
        return EndpointView.of(one, by);
    }

    /** Disabled or enabled again; what waits is sent then, what happened meanwhile only by replay. */
    @Transactional
    @Audited(action = "step", object = "webhook-endpoint")
    public EndpointView step(Partner partner, @AuditedId UUID id, EndpointEvent event, Integer version, Actor by) {
        Endpoint one = moved(held(partner, id, version), event);
        endpoints.update(one);
        return EndpointView.of(one, by);
    }

    /** A new secret; the one before it signs beside it for a while. One that was older signs no more. */
    @Transactional
    @Audited(action = "rotate", object = "webhook-endpoint")
    public EndpointView rotate(Partner partner, @AuditedId UUID id, Integer version, Actor by) {
        Endpoint old = held(partner, id, version);
        Instant now = clock.instant();
        Secrets.Made secret = secrets.make(id);
        Endpoint one = new Endpoint(
                old.id(),
                old.partnerId(),
                old.url(),
                old.eventTypes(),
                EndpointTransitions.TABLE.next(old.state(), EndpointEvent.ROTATE),
                old.reason(),
                secret.sealed(),
                old.secret(),
                now.plus(rules.webhookOverlap(now)),
                old.fromPosition(),
                old.failingSince(),
                old.lastSuccessAt(),
                old.createdAt(),
                old.version() + 1);
        endpoints.update(one);
        return EndpointView.of(one, by, secret.text());
    }

    /** The endpoint after a step that concerns its state only. */
    static Endpoint moved(Endpoint old, EndpointEvent event) {
        EndpointState state = EndpointTransitions.TABLE.next(old.state(), event);
        boolean active = state == EndpointState.ACTIVE;
        return new Endpoint(
                old.id(),
                old.partnerId(),
                old.url(),
                old.eventTypes(),
                state,
                active ? null : event.path(),
                old.secret(),
                old.formerSecret(),
                old.formerUntil(),
                old.fromPosition(),
                active ? null : old.failingSince(),
                old.lastSuccessAt(),
                old.createdAt(),
                old.version() + 1);
    }

    private Endpoint held(Partner partner, UUID id, Integer version) {
        Endpoint one = endpoints.held(id, partner.id()).orElseThrow(() -> DomainException.notFound("endpoint"));
        if (version == null) {
            throw DomainException.invalid("version", "required", "Send the version that was read.");
        }
        if (one.version() != version) {
            throw DomainException.stale("endpoint");
        }
        return one;
    }

    private static void requireTypes(Partner partner, List<String> types) {
        boolean allowed = types.stream()
                .allMatch(type -> FeedTypes.scopeOf(type)
                        .filter(partner.scopes()::contains)
                        .isPresent());
        if (!allowed) {
            throw DomainException.invalid(
                    "eventTypes", "event-types", "Some of these are no events that this partner may have.");
        }
    }
}
