package org.dongthuan.consent.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** An organisation's part in an incident. */
@Entity
@IdClass(IncidentOrg.Key.class)
@Table(name = "incident_org")
public class IncidentOrg {

    @Id
    @Column(name = "incident_id")
    private UUID incidentId;

    @Id
    private String role;

    @Id
    private String org;

    protected IncidentOrg() {}

    /** The whole row. */
    public record Key(UUID incidentId, String role, String org) implements Serializable {}
}
