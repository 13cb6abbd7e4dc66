package org.dongthuan.bankintegration.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;
import org.dongthuan.platform.sql.Row;

/**
 * A sample of an incident's closures.
 *
 * @param seed what the supervisor put in: known to nobody before
 * @param population how many closures there were to draw from
 * @param populationDigest of their ids, see {@link Draw}
 * @param found how many of the {@code size} accounts drawn have a finding
 * @param agreeing how many of them are as the platform says
 * @param signedBy absent, like {@code signedAt}, until signed off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sample(
        UUID id,
        UUID incidentId,
        String bankOrg,
        String placeCode,
        String seed,
        int size,
        int population,
        String populationDigest,
        SampleState state,
        int found,
        int agreeing,
        String drawnBy,
        String drawnOrg,
        Instant drawnAt,
        String signedBy,
        Instant signedAt,
        int version)
        implements AuditedObject {

    static Sample of(Row row) {
        return new Sample(
                row.uuid("id"),
                row.uuid("incident_id"),
                row.text("bank_org"),
                row.text("place_code"),
                row.text("seed"),
                (int) row.number("size"),
                (int) row.number("population"),
                row.text("population_digest"),
                SampleState.valueOf(row.text("state")),
                (int) row.number("found"),
                (int) row.number("agreed"),
                row.text("drawn_by"),
                row.text("drawn_org"),
                row.instant("drawn_at"),
                row.text("signed_by"),
                row.instant("signed_at"),
                (int) row.number("version"));
    }

    @Override
    public String auditedId() {
        return id.toString();
    }
}
