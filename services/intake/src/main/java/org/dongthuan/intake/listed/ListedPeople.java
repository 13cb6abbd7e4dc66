package org.dongthuan.intake.listed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    void add(UUID incidentId, UUID personId, String code, Optional<UUID> complaintId, Instant at) {
        entities.createNativeQuery("insert into listed_person (incident_id, person_id, code, complaint_id, listed_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, incidentId)
                .setParameter(2, personId)
                .setParameter(3, code)
                .setParameter(4, complaintId.orElse(null))
                .setParameter(5, at)
                .executeUpdate();
    }
}
