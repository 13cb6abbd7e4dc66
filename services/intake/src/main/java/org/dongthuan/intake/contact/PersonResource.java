package org.dongthuan.intake.contact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;

/** {@code /api/v1/persons}, as contracts/openapi/intake.yaml says. */
@Path("/api/v1/persons")
@RunOnVirtualThread
public class PersonResource {

    private final CorrectContact correctContact;
    private final CurrentActor actor;

    PersonResource(CorrectContact correctContact, CurrentActor actor) {
        this.correctContact = correctContact;
        this.actor = actor;
    }

    /** Body: the number as said by the person. */
    public record ContactRequest(@NotNull @Size(max = 40) String phone, Integer version) {

        /** Leaves the number out. */
        @Override
        public String toString() {
            return "ContactRequest[masked]";
        }
    }

    /** What a correction left behind. */
    public record PersonVersion(UUID personId, int version) {}

    @POST
    @Path("/{id}/contact")
    @RolesAllowed(Roles.CO)
    public PersonVersion correct(@PathParam("id") UUID id, @NotNull @Valid ContactRequest request) {
        int version = correctContact.correct(id, request.phone(), Optional.ofNullable(request.version()), actor.get());
        return new PersonVersion(id, version);
    }
}
