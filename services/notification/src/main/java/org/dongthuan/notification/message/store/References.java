package org.dongthuan.notification.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What other services' events tell of people and cases, as far as texts and the desk's scope need it. */
@ApplicationScoped
public class References {

    private final EntityManager entities;

    References(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest word counts. @param placeCode commune; null is ignored */
    public void place(UUID personId, String placeCode) {
        if (placeCode == null) {
            return;
        }
        entities.createNativeQuery("insert into person_place (person_id, place_code) values (?1, ?2)"
                        + " on conflict (person_id) do update set place_code = excluded.place_code")
                .setParameter(1, personId)
                .setParameter(2, placeCode)
                .executeUpdate();
    }

    /** A case and its code. @param incidentId null for a case that stands alone */
    public void caseOpened(UUID caseId, String code, UUID personId, UUID incidentId) {
        entities.createNativeQuery("insert into case_ref (case_id, code, person_id, incident_id)"
                        + " values (?1, ?2, ?3, cast(?4 as uuid)) on conflict do nothing")
                .setParameter(1, caseId)
                .setParameter(2, code)
                .setParameter(3, personId)
                .setParameter(4, incidentId == null ? null : incidentId.toString())
                .executeUpdate();
    }

    /** Empty while the case's opening has not been heard of. */
    public Optional<String> codeOf(UUID caseId) {
        return entities.createNativeQuery("select code from case_ref where case_id = ?1", String.class)
                .setParameter(1, caseId)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /** Tells the desk that failed texts of this person may be tried again. */
    public void contactCorrected(UUID personId, Instant at) {
        entities.createNativeQuery(
                        "update message set contact_corrected_at = ?2" + " where person_id = ?1 and state = 'FALLBACK'")
                .setParameter(1, personId)
                .setParameter(2, at)
                .executeUpdate();
    }
}
