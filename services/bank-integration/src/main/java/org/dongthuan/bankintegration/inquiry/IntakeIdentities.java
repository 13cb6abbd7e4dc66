package org.dongthuan.bankintegration.inquiry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Reads, with the service's own credentials, who a complainant is. */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Path("/internal/v1/identities")
public interface IntakeIdentities {

    @POST
    Identities of(Wanted wanted);

    /** At most 500 at a time. */
    record Wanted(List<UUID> personIds) {}

    /** Those intake knows. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Identities(List<Identity> items) {}

    /** One person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Identity(UUID personId, String citizenId) {

        /** Leaves out who it is. */
        @Override
        public String toString() {
            return "Identity[" + personId + "]";
        }
    }
}
