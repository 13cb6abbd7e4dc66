package org.dongthuan.intake.representation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** One person's complaint in a group; written by {@link RepresentationRepository} only. */
@Entity
@IdClass(RepresentationMember.Key.class)
@Table(name = "representation_member")
public class RepresentationMember {

    @Id
    @Column(name = "representation_id")
    private UUID representationId;

    @Id
    @Column(name = "complaint_id")
    private UUID complaintId;

    private boolean representative;

    protected RepresentationMember() {}

    /** A complaint in a group. */
    public record Key(UUID representationId, UUID complaintId) implements Serializable {}
}
