package org.dongthuan.notification.letter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Reads, with notification's own credentials, whom letters go to: at the moment of printing, kept nowhere. */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Path("/internal/v1/addressees")
public interface Addressees {

    @POST
    Answer read(Request request);

    /** A batch. */
    record Request(List<UUID> personIds) {}

    /** People found. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<Addressee> items) {}

    /** Who a letter goes to. @param address absent when not stated: the letter is handed over */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Addressee(UUID personId, String fullName, String address) {

        /** Leaves name and address out. */
        @Override
        public String toString() {
            return "Addressee[" + personId + "]";
        }
    }
}
