package org.dongthuan.gateway.client;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a service has about the person who asks, exactly as it answers: nothing is left out by a type of ours. */
public interface OwnDataClient {

    /** One page of a list. @param complaintId {@code null} where the list is not about one */
    @GET
    @Path("/{list}")
    JsonNode page(
            @PathParam("list") String list,
            @QueryParam("complaintId") String complaintId,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{list}/{id}")
    JsonNode one(@PathParam("list") String list, @PathParam("id") String id);

    /** Of intake. */
    @Path("/api/v1")
    @RegisterRestClient(configKey = "intake")
    @RegisterProvider(ForwardIdentity.class)
    @RegisterProvider(ServiceProblemMapper.class)
    interface Intake extends OwnDataClient {}

    /** Of case-tracking. */
    @Path("/api/v1")
    @RegisterRestClient(configKey = "case-tracking")
    @RegisterProvider(ForwardIdentity.class)
    @RegisterProvider(ServiceProblemMapper.class)
    interface CaseTracking extends OwnDataClient {}

    /** Of bank-integration. */
    @Path("/api/v1")
    @RegisterRestClient(configKey = "bank-integration")
    @RegisterProvider(ForwardIdentity.class)
    @RegisterProvider(ServiceProblemMapper.class)
    interface BankIntegration extends OwnDataClient {}

    /** Of consent. */
    @Path("/api/v1")
    @RegisterRestClient(configKey = "consent")
    @RegisterProvider(ForwardIdentity.class)
    @RegisterProvider(ServiceProblemMapper.class)
    interface Consent extends OwnDataClient {}
}
