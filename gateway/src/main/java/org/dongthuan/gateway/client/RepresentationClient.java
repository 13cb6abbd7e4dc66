package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portals ask of people who speak for many with one complaint. */
@Path("/api/v1")
@RegisterRestClient(configKey = "intake")
@RegisterProvider(ForwardIdentity.class)
@RegisterProvider(ServiceProblemMapper.class)
public interface RepresentationClient {

    /** Newest first, without members; a citizen's own. @param state {@code null} for all */
    @GET
    @Path("/representations")
    ItemList<Group> groups(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/representations/{id}")
    Group group(@PathParam("id") String id);

    /**
     * A group of people with one complaint.
     *
     * @param members how many people
     * @param representatives how many speak for them
     * @param known their complaints as far as the visitor may know of them; empty in lists
     */
    record Group(
            String id,
            String placeCode,
            String incidentId,
            String matter,
            String state,
            Integer members,
            Integer representatives,
            List<Member> known,
            String documentRef,
            String ruleCode,
            String ruleSource,
            Instant formedAt,
            Instant endedAt,
            String endReason,
            List<String> actions,
            Long version) {

        /** For a citizen, whose own complaints alone are known: whether they speak for the others. */
        public boolean isSpeaks() {
            return known.stream().anyMatch(Member::representative);
        }
    }

    /** One person's complaint. */
    record Member(String complaintId, String code, boolean representative) {}
}
