package org.dongthuan.bankintegration.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** Which organisations an incident is about, and where it is; a projection of what case-tracking and the lists tell. */
@ApplicationScoped
public class IncidentOrganisations {

    private final Sql sql;

    IncidentOrganisations(Sql sql) {
        this.sql = sql;
    }

    /** One of them. @param role code, for example {@code PO} */
    public record Body(String role, String org) {}

    /** One that once took part stays: it is answerable for what it did then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(UUID incidentId, List<Body> bodies) {
        bodies.forEach(body -> sql.run(
                "insert into incident_organisation (incident_id, role, org) values (?, ?, ?) on conflict do nothing",
                incidentId,
                body.role(),
                body.org()));
    }

    /** Commune of the incident; of its lists where it was not heard of yet; empty when neither is known. */
    public Optional<String> placeOf(UUID incidentId) {
        return sql.one(
                        "select coalesce((select place_code from incident_window where incident_id = ?),"
                                + " (select max(place_code) from account_list where incident_id = ?)) as place",
                        row -> Optional.ofNullable(row.text("place")),
                        incidentId,
                        incidentId)
                .flatMap(place -> place);
    }

    /** Whether the organisation is a bank with a list of the incident's accounts, or takes part in it as one. */
    public boolean isItsBank(UUID incidentId, String org) {
        return takesPart(incidentId, org, "BK")
                || sql.one(
                                "select 1 as hit from account_list where incident_id = ? and bank_org = ? limit 1",
                                row -> true,
                                incidentId,
                                org)
                        .isPresent();
    }

    /** Whether the organisation is a post that takes part in it. */
    public boolean isItsPost(UUID incidentId, String org) {
        return takesPart(incidentId, org, "PO");
    }

    private boolean takesPart(UUID incidentId, String org, String role) {
        return sql.one(
                        "select 1 as hit from incident_organisation where incident_id = ? and org = ? and role = ?",
                        row -> true,
                        incidentId,
                        org,
                        role)
                .isPresent();
    }
}
