package org.dongthuan.casetracking.publicstatus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.dongthuan.casetracking.figures.PublicFigures;
import org.dongthuan.casetracking.incident.domain.IncidentState;

/** An incident as everybody may know it: totals and corrections, nothing that points to a person. */
public record PublicStatus(
        String code,
        String placeCode,
        IncidentState state,
        Instant asOf,
        @JsonUnwrapped PublicFigures figures,
        List<Correction> corrections) {

    /** What was published in answer to a rumour, which is not repeated here. */
    public record Correction(String text, Instant publishedAt) {}
}
