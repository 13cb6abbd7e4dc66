package org.dongthuan.intake.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Stored people. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    public List<Person> findAllById(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Which of these people share their number with somebody: no name may stand in what is sent to it. */
    public Set<UUID> sharingTheirPhone(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createQuery(
                                "select p.id from Person p where p.id in (:ids) and exists (select 1 from Person o"
                                        + " where o.phoneRef = p.phoneRef and o.id <> p.id)",
                                UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }
}
