package org.dongthuan.notification.sending;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Reads, with notification's own credentials, how to reach people: at the moment of sending, kept nowhere. */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Path("/internal/v1/contacts")
public interface Contacts {

    /** Most people of one request. */
    int MOST = 200;

    @POST
    Answer read(Request request);

    /** Whom to reach. @param challengeId absent unless the text carries a one-time code */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Wanted(UUID personId, UUID challengeId) {}

    /** A batch. */
    record Request(List<Wanted> items) {}

    /** Contacts found; people unknown to intake are absent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<Contact> items) {}

    /**
     * How to reach one person.
     *
     * @param phone E.164; absent when none is known
     * @param email absent when none is known
     * @param kind MOBILE, LANDLINE or NONE
     * @param zones IANA names of the time zones in which a number abroad may be; absent for one of Vietnam
     * @param oneTimeCode absent unless asked for and still valid
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contact(
            UUID personId,
            String phone,
            String email,
            String kind,
            List<String> zones,
            String language,
            UUID challengeId,
            String oneTimeCode) {

        /** Where the person's clock may stand besides Vietnam's; empty when nothing else is known. */
        List<ZoneId> otherZones() {
            return zones == null ? List.of() : zones.stream().map(ZoneId::of).toList();
        }

        boolean takesTexts() {
            return phone != null && "MOBILE".equals(kind);
        }

        /** Leaves number, address and code out. */
        @Override
        public String toString() {
            return "Contact[" + personId + "]";
        }
    }
}
