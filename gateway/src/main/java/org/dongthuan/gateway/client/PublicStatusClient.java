package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What everybody may know of an incident. No token is sent along. */
@Path("/api/v1/public")
@RegisterRestClient(configKey = "case-tracking")
@RegisterProvider(ServiceProblemMapper.class)
public interface PublicStatusClient {

    /** A {@link Snapshot}, in the very bytes that were hashed and signed. */
    @GET
    @Path("/incidents/{code}/snapshot")
    byte[] snapshot(@PathParam("code") String code);

    /** A status with the platform's signature over its text by RFC 8785. */
    record Snapshot(Status snapshot, String sha256, String keyId, String signature) {}

    /** When an incident happened, by days in Vietnam; its totals, promises and corrections. */
    record Status(
            String code,
            String placeCode,
            LocalDate firstDay,
            LocalDate lastDay,
            String state,
            Instant asOf,
            Balanced submissions,
            Balanced accounts,
            Balanced people,
            List<Promised> promises,
            List<Correction> corrections) {

        /** Whether complaints about it are still gathered. */
        public boolean isOpen() {
            return !state.equals("CLOSED");
        }

        /** How many promises the supervisors found kept. */
        public long fulfilled() {
            return promises.stream().filter(Promised::isFulfilled).count();
        }
    }

    /** One promise. @param dueOn {@code null} for one without an end */
    record Promised(
            String number, String measure, String obligorOrg, String performerOrg, LocalDate dueOn, String state) {

        public boolean isFulfilled() {
            return state.equals("FULFILLED");
        }

        /** Whether it should be done by now and is not. */
        public boolean isMissed() {
            return state.equals("LATE") || state.equals("BROKEN");
        }

        /** Whether somebody else does it than answers for it. */
        public boolean isDoneByAnother() {
            return !performerOrg.equals(obligorOrg);
        }
    }

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
