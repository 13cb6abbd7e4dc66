package org.dongthuan.intake.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stored people. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /** The person with this citizen ID, by its keyed reference. */
    public Optional<Person> findByCitizenIdRef(String ref) {
        return find("citizenIdRef", ref).firstResultOptional();
    }

    public List<Person> findAllById(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** How many people can be reached by the number: 1 means it may carry a name, more means it is shared. */
    public long countByPhoneRef(String phoneRef) {
        return count("phoneRef", phoneRef);
    }
}
