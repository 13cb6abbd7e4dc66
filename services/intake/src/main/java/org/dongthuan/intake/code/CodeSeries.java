package org.dongthuan.intake.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dongthuan.platform.time.Vietnam;

/** Draws case codes. A place without a series takes no complaints. */
@ApplicationScoped
public class CodeSeries {

    private final EntityManager entities;

    CodeSeries(EntityManager entities) {
        this.entities = entities;
    }

    /** The next code of a place; empty when the place has no series. */
    public Optional<CaseCode> next(String placeCode, Instant at) {
        @SuppressWarnings("unchecked")
        List<Object[]> drawn = entities.createNativeQuery(
                        "select prefix, nextval('complaint_number') from code_series where place_code = ?1")
                .setParameter(1, placeCode)
                .getResultList();
        return drawn.stream()
                .findFirst()
                .map(row -> CaseCode.of((String) row[0], Vietnam.dayOf(at).getYear(), ((Number) row[1]).longValue()));
    }
}
