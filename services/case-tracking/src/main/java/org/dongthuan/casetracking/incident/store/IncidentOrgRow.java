package org.dongthuan.casetracking.incident.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.dongthuan.casetracking.incident.domain.InvolvedOrg;

/** An organisation's part in an incident. */
@Entity
@Table(name = "incident_org")
@IdClass(IncidentOrgRow.Key.class)
public class IncidentOrgRow {

    @Id
    @Column(name = "incident_id")
    private UUID incidentId;

    @Id
    private String role;

    @Id
    private String org;

    protected IncidentOrgRow() {}

    IncidentOrgRow(UUID incidentId, InvolvedOrg involved) {
        this.incidentId = incidentId;
        this.role = involved.role();
        this.org = involved.org();
    }

    InvolvedOrg toInvolved() {
        return new InvolvedOrg(role, org);
    }

    /** The whole row is its key. */
    public record Key(UUID incidentId, String role, String org) implements Serializable {}
}
