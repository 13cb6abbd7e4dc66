package org.dongthuan.casetracking.incident.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** Administrative units by date. */
@ApplicationScoped
public class Places {

    private final EntityManager entities;

    Places(EntityManager entities) {
        this.entities = entities;
    }

    /** Province a commune belongs to on a day; empty for an unknown code. */
    public Optional<String> provinceOf(String commune, LocalDate day) {
        return entities.createNativeQuery(
                        "select province from administrative_unit where code = ?1 and valid_from <= ?2"
                                + " and (valid_to is null or valid_to > ?2)",
                        String.class)
                .setParameter(1, commune)
                .setParameter(2, day)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }
}
