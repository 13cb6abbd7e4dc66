package org.dongthuan.intake.complaint.store;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.ComplaintState;

/** What a list is narrowed to; every part may be absent. */
public record ComplaintFilter(
        @QueryParam("state") ComplaintState state,
        @QueryParam("incidentId") UUID incidentId,
        @QueryParam("personId") UUID personId,
        @QueryParam("placeCode") String placeCode,
        @QueryParam("matter") String matter,
        @QueryParam("code") String code) {

    /** The same, of one case code. */
    public ComplaintFilter withCode(String asked) {
        return new ComplaintFilter(state, incidentId, personId, placeCode, matter, asked);
    }
}
