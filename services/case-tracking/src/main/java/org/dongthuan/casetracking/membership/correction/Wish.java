package org.dongthuan.casetracking.membership.correction;

import java.time.Instant;
import java.util.Optional;
import org.dongthuan.casetracking.incident.domain.IncidentWindow;

/** What is to be corrected; what is absent stays as it is. */
public record Wish(
        Optional<Instant> windowFrom,
        Optional<Instant> windowTo,
        Optional<String> placeCode,
        Optional<String> product) {

    Criteria over(Criteria present) {
        return new Criteria(
                new IncidentWindow(
                        windowFrom.orElse(present.window().from()),
                        windowTo.orElse(present.window().to())),
                placeCode.orElse(present.placeCode()),
                product.orElse(present.product()));
    }
}
