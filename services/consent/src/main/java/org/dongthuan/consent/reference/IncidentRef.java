package org.dongthuan.consent.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where an incident happened. */
@Entity
@Table(name = "incident_ref")
public class IncidentRef {

    @Id
    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    protected IncidentRef() {}
}
