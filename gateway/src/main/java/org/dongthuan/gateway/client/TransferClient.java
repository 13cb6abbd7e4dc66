package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of complaints that go to an agency outside the platform. */
@Path("/api/v1")
@RegisterRestClient(configKey = "intake")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface TransferClient {

    /** Those of today, by kind and name. */
    @GET
    @Path("/agencies")
    ItemList<Agency> agencies();

    /** Newest first. @param state {@code null} for all */
    @GET
    @Path("/transfers")
    ItemList<Transfer> transfers(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/transfers/{id}")
    Transfer transfer(@PathParam("id") String id);

    /** An agency that does not work on complaints here. */
    record Agency(String code, String nameVi, String nameEn, String kind) {

        public String name(String language) {
            return language.equals("vi") ? nameVi : nameEn;
        }
    }

    /**
     * A complaint's way to an agency.
     *
     * @param receivedOn absent, like {@code agencyNumber}, until the agency has told
     */
    record Transfer(
            String id,
            String complaintId,
            String number,
            String placeCode,
            Agency agency,
            String reasonCode,
            String state,
            String sentOrg,
            Instant sentAt,
            LocalDate receivedOn,
            String agencyNumber,
            List<String> actions,
            Long version) {}
}
