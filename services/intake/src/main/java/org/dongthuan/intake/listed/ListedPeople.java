package org.dongthuan.intake.listed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.intake.code.CaseCode;

/** The table of listed people. */
@ApplicationScoped
public class ListedPeople {

    private final EntityManager entities;

    ListedPeople(EntityManager entities) {
        this.entities = entities;
    }

    /** Whose code it is, if a listed person's. */
    public Optional<UUID> ownerOf(CaseCode code) {
        return entities.createNativeQuery("select person_id from listed_person where code = ?1 limit 1", UUID.class)
                .setParameter(1, code.text())
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** The code a person already has in the incident. */
    Optional<String> codeOf(UUID incidentId, UUID personId) {
        List<?> codes = entities.createNativeQuery(
                        "select code from listed_person where incident_id = ?1 and person_id = ?2", String.class)
                .setParameter(1, incidentId)
                .setParameter(2, personId)
                .getResultList();
        return codes.stream().map(String.class::cast).findFirst();
    }

    /** Whether the person stands on a list of an incident in one of these communes. */
    public boolean isListedIn(UUID personId, Set<String> communes) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select 1 from listed_person where person_id = ?1 and place_code = any(?2))",
                        Boolean.class)
                .setParameter(1, personId)
                .setParameter(2, communes.toArray(String[]::new))
                .getSingleResult();
    }

    void add(UUID incidentId, UUID personId, String code, Optional<UUID> complaintId, Instant at, String placeCode) {
        entities.createNativeQuery("insert into listed_person (incident_id, person_id, code, complaint_id, listed_at,"
                        + " place_code) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, incidentId)
                .setParameter(2, personId)
                .setParameter(3, code)
                .setParameter(4, complaintId.orElse(null))
                .setParameter(5, at)
                .setParameter(6, placeCode)
                .executeUpdate();
    }
}
