package org.dongthuan.casetracking.incident.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.dongthuan.casetracking.incident.app.ReportIncident;
import org.dongthuan.casetracking.incident.domain.IncidentWindow;
import org.dongthuan.casetracking.incident.domain.InvolvedOrg;
import org.dongthuan.casetracking.incident.domain.Place;

/** Body of {@code POST /api/v1/incidents}. */
public record NewIncidentRequest(
        @NotNull @Pattern(regexp = "\\d{5}") String placeCode,
        @NotNull @Pattern(regexp = "\\d{2}") String province,
        @NotNull @Pattern(regexp = "[A-Z_]{3,60}") String matter,
        @NotNull @Pattern(regexp = "[A-Z_]{3,60}") String product,
        @NotNull Instant windowFrom,
        @NotNull Instant windowTo,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull Org> organisations) {

    /** An organisation and its part. */
    public record Org(
            @NotNull @Pattern(regexp = "[A-Z]{2,3}") String role,
            @NotNull @Pattern(regexp = "[A-Z0-9-]{2,40}") String org) {}

    ReportIncident.Report toCommand() {
        return new ReportIncident.Report(
                new Place(placeCode, province),
                matter,
                product,
                new IncidentWindow(windowFrom, windowTo),
                organisations.stream()
                        .map(o -> new InvolvedOrg(o.role(), o.org()))
                        .distinct()
                        .toList());
    }
}
