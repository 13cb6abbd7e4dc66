package org.dongthuan.intake.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.person.Email;
import org.dongthuan.intake.person.Person;
import org.dongthuan.intake.person.PhoneKind;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.crypto.KeyRing;

/** {@code /api/v1/persons}, as contracts/openapi/intake.yaml says. */
@Path("/api/v1/persons")
@RunOnVirtualThread
public class PersonResource {

    private final CorrectContact correctContact;
    private final KeyRing keys;
    private final CurrentActor actor;

    PersonResource(CorrectContact correctContact, KeyRing keys, CurrentActor actor) {
        this.correctContact = correctContact;
        this.keys = keys;
        this.actor = actor;
    }

    /** Body: number and e-mail address as said by the person, at least one of them. */
    public record ContactRequest(
            @Size(max = 40) String phone,
            @Size(max = Email.MOST) String email,
            Integer version) {

        /** Leaves number and address out. */
        @Override
        public String toString() {
            return "ContactRequest[masked]";
        }
    }

    /**
     * How a person is reached, for the desk that calls them or writes to them.
     *
     * @param phone absent when none is known; a landline gets no text
     * @param abroad whether the number is not of Vietnam: a call there costs more, and it may be night
     * @param email absent when none is known
     * @param postal whether an address for a letter is known; it stands on the letter alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactCard(
            UUID personId,
            String fullName,
            String phone,
            PhoneKind kind,
            boolean abroad,
            String email,
            boolean postal,
            String language,
            boolean interpreter,
            int version) {

        /** Leaves everything personal out. */
        @Override
        public String toString() {
            return "ContactCard[" + personId + "]";
        }
    }

    /** What a correction left behind. */
    public record PersonVersion(UUID personId, int version) {}

    @GET
    @Path("/{id}/contact")
    @RolesAllowed({Roles.CO, Roles.CC})
    public ContactCard read(@PathParam("id") UUID id) {
        Person person = correctContact.read(id, actor.get());
        return new ContactCard(
                person.id(),
                person.fullName(),
                person.phone(keys).orElse(null),
                person.phoneKind(),
                person.phoneAbroad(),
                person.email(keys).orElse(null),
                person.address(keys).isPresent(),
                person.language(),
                person.interpreter(),
                person.version());
    }

    @POST
    @Path("/{id}/contact")
    @RolesAllowed(Roles.CO)
    public PersonVersion correct(@PathParam("id") UUID id, @NotNull @Valid ContactRequest request) {
        int version = correctContact.correct(
                id,
                new CorrectContact.Said(given(request.phone()), given(request.email())),
                Optional.ofNullable(request.version()),
                actor.get());
        return new PersonVersion(id, version);
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(said -> !said.isBlank());
    }
}
