package org.dongthuan.notification.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whom a campaign reaches: people with a case in the incident who live where the caller is responsible. */
@ApplicationScoped
class Audience {

    private final EntityManager entities;

    Audience(EntityManager entities) {
        this.entities = entities;
    }

    /** A case and whose it is. */
    record Reached(UUID caseId, String code, UUID personId) {}

    /** Ids of the cases, in order of their codes. */
    List<String> cases(UUID incidentId, Collection<String> communes) {
        return entities.createNativeQuery(
                        "select cast(c.case_id as text) from case_ref c join person_place p on p.person_id = c.person_id"
                                + " where c.incident_id = ?1 and p.place_code = any(?2) order by c.code",
                        String.class)
                .setParameter(1, incidentId)
                .setParameter(2, communes.toArray(String[]::new))
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    Optional<Reached> find(UUID caseId) {
        return entities.createNativeQuery("select case_id, code, person_id from case_ref where case_id = ?1")
                .setParameter(1, caseId)
                .getResultStream()
                .map(row -> (Object[]) row)
                .map(row -> new Reached(
                        (UUID) ((Object[]) row)[0], (String) ((Object[]) row)[1], (UUID) ((Object[]) row)[2]))
                .findFirst();
    }
}
