package org.dongthuan.notification.webhook;

import static org.dongthuan.platform.access.Roles.ADM;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;

/** {@code /api/v1/partner-endpoints}: how partners' webhooks fare, for administrators. No subject of an event is told. */
@Path("/api/v1/partner-endpoints")
@RunOnVirtualThread
public class AdminEndpointResource {

    private final EndpointStore endpoints;
    private final LogViews log;
    private final CurrentActor actor;

    AdminEndpointResource(EndpointStore endpoints, LogViews log, CurrentActor actor) {
        this.endpoints = endpoints;
        this.log = log;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(ADM)
    @Audited(action = "list-endpoints", object = "partner")
    @Transactional
    public EndpointResource.Endpoints list(@AuditedId @QueryParam("partnerId") UUID partnerId) {
        if (partnerId == null) {
            throw DomainException.invalid("partnerId", "required", "Say whose endpoints.");
        }
        return new EndpointResource.Endpoints(endpoints.of(partnerId).stream()
                .map(one -> EndpointView.of(one, actor.get()))
                .toList());
    }

    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed(ADM)
    @Audited(action = "read-deliveries", object = "webhook-endpoint")
    @Transactional
    public Page<Delivery> deliveries(
            @AuditedId @PathParam("id") UUID id, @BeanParam LogFilter filter, @BeanParam PageRequest page) {
        Endpoint one = endpoints.find(id).orElseThrow(() -> DomainException.notFound("endpoint"));
        return log.page(one.id(), filter, page);
    }
}
