package org.dongthuan.casetracking.minutes.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Which organisations sit at the table, for the scope; the parties' words are written by plain SQL. */
@Entity
@Immutable
@Table(name = "minutes_party")
@IdClass(MinutesPartyRow.Key.class)
public class MinutesPartyRow {

    @Id
    @Column(name = "minutes_id")
    private UUID minutesId;

    @Id
    private String role;

    @Id
    private String org;

    protected MinutesPartyRow() {}

    /** The key is what the scope needs. */
    public record Key(UUID minutesId, String role, String org) implements Serializable {}
}
