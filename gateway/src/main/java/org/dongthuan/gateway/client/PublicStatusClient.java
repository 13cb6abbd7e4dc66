package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What everybody may know of an incident. No token is sent along. */
@Path("/api/v1/public")
@RegisterRestClient(configKey = "case-tracking")
@RegisterProvider(ServiceProblemMapper.class)
public interface PublicStatusClient {

    @GET
    @Path("/incidents/{code}")
    Status status(@PathParam("code") String code);

    /** Totals and corrections of an incident. */
    record Status(
            String code,
            String placeCode,
            String state,
            Instant asOf,
            Balanced submissions,
            Balanced accounts,
            Balanced people,
            List<Correction> corrections) {}

    /** A total with parts that add up to it. @param total {@code null} when it is too small to be told */
    record Balanced(Long total, Long fewerThan, List<Part> parts) {

        /** The total, or that it is smaller than so many. */
        public String words() {
            return total == null ? "< " + fewerThan : total.toString();
        }
    }

    /** One number for one or several groups together. */
    record Part(List<String> groups, long count) {}

    /** What was published in answer to a rumour. */
    record Correction(String text, Instant publishedAt) {}
}
