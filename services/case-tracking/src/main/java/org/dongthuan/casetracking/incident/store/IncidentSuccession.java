package org.dongthuan.casetracking.incident.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentMoved;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/**
 * A successor takes part in the open incidents of its predecessor, and so sees all of their files; the predecessor stays
 * named for what it did.
 */
@ApplicationScoped
public class IncidentSuccession {

    private static final String JOIN = """
            insert into incident_org (incident_id, role, org)
            select o.incident_id, o.role, ? from incident_org o join incident i on i.id = o.incident_id
            where o.org = ? and o.role = ? and i.state <> all (?) %s
              and not exists (select 1 from incident_org n
                where n.incident_id = o.incident_id and n.role = o.role and n.org = ?)
            on conflict do nothing
            returning incident_id
            """;

    private static final String[] ENDS = {IncidentState.DISMISSED.name(), IncidentState.CLOSED.name()};

    private final IncidentRepository incidents;
    private final Sql sql;
    private final Outbox outbox;

    IncidentSuccession(IncidentRepository incidents, Sql sql, Outbox outbox) {
        this.incidents = incidents;
        this.sql = sql;
        this.outbox = outbox;
    }

    /** Does nothing where the successor takes part already. */
    @Transactional
    public void takeIn(Succession by, Instant now) {
        List<Object> parameters = new ArrayList<>(List.of(by.toOrg(), by.fromOrg(), by.role(), ENDS));
        if (by.place() != null) {
            parameters.add(by.place());
        }
        parameters.add(by.toOrg());
        List<UUID> joined = sql.list(
                JOIN.formatted(by.place() == null ? "" : "and i.place_code = ?"),
                row -> row.uuid("incident_id"),
                parameters.toArray());
        Instant effective = by.validFrom().atStartOfDay(Vietnam.ZONE).toInstant();
        String said = by.fromOrg() + " → " + by.toOrg() + ": " + by.source();
        for (UUID id : joined) {
            Incident incident = incidents.findById(id);
            incidents.history(incident, "hand-over", incident.state(), Actor.SYSTEM, said, effective, now);
            outbox.record(IncidentMoved.of(
                    IncidentMoved.REPORTED, incident, incident.state(), incidents.organisations(id), now));
        }
    }
}
