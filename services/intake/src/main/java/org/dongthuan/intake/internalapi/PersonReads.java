package org.dongthuan.intake.internalapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.intake.person.Person;
import org.dongthuan.intake.person.PersonRepository;
import org.dongthuan.intake.person.PhoneKind;
import org.dongthuan.intake.person.PhoneZones;
import org.dongthuan.intake.signin.SignInRepository;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.crypto.KeyRing;

/** {@code /internal/v1/contacts}, {@code /addressees} and {@code /identities}: batched, audited, for services only. */
@Path("/internal/v1")
@RolesAllowed(Roles.SERVICE)
@RunOnVirtualThread
public class PersonReads {

    private static final int MAX = 500;

    private final PersonRepository people;
    private final SignInRepository challenges;
    private final KeyRing keys;
    private final Audit audit;
    private final InstantSource clock;

    PersonReads(PersonRepository people, SignInRepository challenges, KeyRing keys, Audit audit, InstantSource clock) {
        this.people = people;
        this.challenges = challenges;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom to reach; {@code challengeId} when the text is to carry a one-time password. */
    public record ContactWanted(@NotNull UUID personId, UUID challengeId) {}

    /** Body of a batch. */
    public record ContactsRequest(@NotEmpty @Size(max = MAX) List<@Valid ContactWanted> items) {}

    /**
     * How to reach a person.
     *
     * @param phone E.164; absent when none is known
     * @param email absent when none is known
     * @param zones time zones in which a number abroad may be; absent for one of Vietnam and where nothing is known
     * @param shared the number reaches more than one person: no name may stand in the text
     * @param oneTimeCode absent unless asked for and still valid
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactView(
            UUID personId,
            String phone,
            String email,
            PhoneKind kind,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> zones,
            boolean shared,
            String language,
            UUID challengeId,
            String oneTimeCode) {

        /** Leaves everything personal out. */
        @Override
        public String toString() {
            return "ContactView[" + personId + "]";
        }
    }

    /** Body of a batch of identities. */
    public record IdentitiesRequest(
            @NotEmpty @Size(max = MAX) List<@NotNull UUID> personIds) {}

    /** Where a letter goes. @param address absent when not stated: it is then handed over */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AddresseeView(UUID personId, String fullName, String address) {

        /** Leaves everything personal out. */
        @Override
        public String toString() {
            return "AddresseeView[" + personId + "]";
        }
    }

    /** Who a person is, for a request to the bank. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IdentityView(UUID personId, String citizenId, String fullName, String phone) {

        /** Leaves everything personal out. */
        @Override
        public String toString() {
            return "IdentityView[" + personId + "]";
        }
    }

    /** How many of some people could be told how. @param mail of those without a mobile number */
    public record ReachView(int mobile, int mail) {}

    /** Answers of a batch. */
    public record Items<T>(List<T> items) {}

    @POST
    @Path("/contacts")
    @Transactional
    public Items<ContactView> contacts(@NotNull @Valid ContactsRequest request) {
        Set<UUID> ids = request.items().stream().map(ContactWanted::personId).collect(Collectors.toSet());
        List<Person> found = people.findAllById(ids);
        Map<UUID, Person> byId = found.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Set<UUID> sharing = people.sharingTheirPhone(ids);
        audit("read-contact", found);
        return new Items<>(request.items().stream()
                .filter(wanted -> byId.containsKey(wanted.personId()))
                .map(wanted -> contact(byId.get(wanted.personId()), wanted, sharing.contains(wanted.personId())))
                .toList());
    }

    @POST
    @Path("/identities")
    @Transactional
    public Items<IdentityView> identities(@NotNull @Valid IdentitiesRequest request) {
        List<Person> found = people.findAllById(request.personIds());
        audit("read-identity", found);
        return new Items<>(found.stream()
                .map(person -> new IdentityView(
                        person.id(),
                        person.citizenId(keys).digits(),
                        person.fullName(),
                        person.phone(keys).orElse(null)))
                .toList());
    }

    @POST
    @Path("/addressees")
    @Transactional
    public Items<AddresseeView> addressees(@NotNull @Valid IdentitiesRequest request) {
        List<Person> found = people.findAllById(request.personIds());
        audit("read-address", found);
        return new Items<>(found.stream()
                .map(person -> new AddresseeView(
                        person.id(), person.fullName(), person.address(keys).orElse(null)))
                .toList());
    }

    /** Counts only: nobody's number or address is opened, so nothing is audited. */
    @POST
    @Path("/reach")
    @Transactional
    public ReachView reach(@NotNull @Valid IdentitiesRequest request) {
        List<Person> found = people.findAllById(Set.copyOf(request.personIds()));
        long mobile = found.stream().filter(Person::takesTexts).count();
        long mail = found.stream()
                .filter(person -> !person.takesTexts() && person.takesMail())
                .count();
        return new ReachView((int) mobile, (int) mail);
    }

    private ContactView contact(Person person, ContactWanted wanted, boolean shared) {
        Optional<String> phone = person.phone(keys);
        Optional<String> code = Optional.ofNullable(wanted.challengeId())
                .flatMap(challenges::findByIdOptional)
                .filter(challenge -> challenge.personId().equals(person.id()))
                .flatMap(challenge -> challenge.oneTimeCode(keys, clock.instant()));
        return new ContactView(
                person.id(),
                phone.orElse(null),
                person.email(keys).orElse(null),
                person.phoneKind(),
                phone.map(PhoneZones::of).orElse(List.of()),
                shared,
                person.language(),
                wanted.challengeId(),
                code.orElse(null));
    }

    private void audit(String action, List<Person> found) {
        audit.record(
                action, "person", found.stream().map(p -> p.id().toString()).toList(), null);
    }
}
