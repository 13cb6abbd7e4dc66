package org.dongthuan.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.partner.Partner;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.DomainException;

/** Sends again what a partner asks for; {@code webhook-id} is the one it had. */
@ApplicationScoped
public class ReplayDeliveries {

    private final EndpointStore endpoints;
    private final DeliveryLog log;
    private final InstantSource clock;

    ReplayDeliveries(EndpointStore endpoints, DeliveryLog log, InstantSource clock) {
        this.endpoints = endpoints;
        this.log = log;
        this.clock = clock;
    }

    /** What was put in line. @param last position to go on after when {@code more} stand behind it */
    public record Replayed(int deliveries, long last, boolean more) {}

    /** @throws DomainException 404, 409 for a disabled endpoint or a delivery that is under way */
    @Transactional
    @Audited(action = "replay", object = "webhook-endpoint")
    public void one(Partner partner, @AuditedId UUID endpointId, UUID deliveryId) {
        Endpoint endpoint = active(partner, endpointId);
        Delivery one = log.find(endpoint.id(), deliveryId).orElseThrow(() -> DomainException.notFound("delivery"));
        log.replay(one, clock.instant());
    }

    /** @throws DomainException 404, 409 for a disabled endpoint */
    @Transactional
    @Audited(action = "replay", object = "webhook-endpoint")
    public Replayed after(Partner partner, @AuditedId UUID endpointId, long after) {
        List<Long> positions = log.replayAfter(active(partner, endpointId), after, clock.instant());
        return new Replayed(
                positions.size(),
                positions.isEmpty() ? after : positions.getLast(),
                positions.size() == DeliveryLog.MOST);
    }

    private Endpoint active(Partner partner, UUID endpointId) {
        Endpoint endpoint =
                endpoints.held(endpointId, partner.id()).orElseThrow(() -> DomainException.notFound("endpoint"));
        EndpointTransitions.TABLE.require(endpoint.state(), EndpointEvent.REPLAY);
        return endpoint;
    }
}
