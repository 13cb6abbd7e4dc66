package org.dongthuan.casetracking.clock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Where a deadline belongs; case and incident are null while there is none. */
@Embeddable
public record Site(
        @Column(name = "case_id") UUID caseId,
        @Column(name = "incident_id") UUID incidentId,
        @Column(name = "place_code") String placeCode,
        String province) {

    Site within(UUID caseId, UUID incidentId) {
        return new Site(caseId, incidentId, placeCode, province);
    }
}
