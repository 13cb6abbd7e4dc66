package org.dongthuan.casetracking.publicstatus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongthuan.casetracking.commitment.domain.Measure;
import org.dongthuan.casetracking.figures.PublicFigures;
import org.dongthuan.casetracking.incident.domain.IncidentState;

/**
 * An incident as everybody may know it: when it happened, totals, promises and corrections, nothing that points to a person.
 *
 * @param firstDay of the window, in Vietnam, and {@code lastDay}: by these people find out whether it is about them
 */
public record PublicStatus(
        String code,
        String placeCode,
        LocalDate firstDay,
        LocalDate lastDay,
        IncidentState state,
        Instant asOf,
        @JsonUnwrapped PublicFigures figures,
        List<Promised> promises,
        List<Correction> corrections) {

    /**
     * One obligation of a commitment. Its target is an officer's wording, which could name somebody, and is left out: how it
     * is measured says what was promised, in a code.
     *
     * @param number as in the signed paper
     * @param obligorOrg who answers for it
     * @param performerOrg who does it: often another
     * @param dueOn last day; absent for one without an end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Promised(
            String number,
            Measure measure,
            String obligorOrg,
            String performerOrg,
            LocalDate dueOn,
            PromiseState state) {}

    /** What was published in answer to a rumour, which is not repeated here. */
    public record Correction(String text, Instant publishedAt) {}
}
