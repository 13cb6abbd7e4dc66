package org.dongthuan.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.problem.DomainException;

/** Stored files. What an actor asks for goes through the scope of its complaint and {@link FileAccess}. */
@ApplicationScoped
public class AttachmentRepository {

    private final EntityManager entities;
    private final ComplaintRepository complaints;
    private final CurrentActor actor;

    AttachmentRepository(EntityManager entities, ComplaintRepository complaints, CurrentActor actor) {
        this.entities = entities;
        this.complaints = complaints;
        this.actor = actor;
    }

    void add(Attachment file) {
        entities.persist(file);
        entities.flush();
    }

    /** @throws DomainException 404 when absent or not for the caller to know */
    public KnownFile known(UUID id) {
        return known(id, LockModeType.NONE);
    }

    /** As {@link #known}; holding and destroying wait for one another here. */
    public KnownFile locked(UUID id) {
        return known(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Oldest first, those the caller may know of. @throws DomainException 404 outside the scope */
    List<Attachment> of(UUID complaintId) {
        Complaint complaint = complaints.inScope(complaintId);
        return entities.createQuery(
                        "select a from Attachment a where a.complaintId = :complaint order by a.receivedAt",
                        Attachment.class)
                .setParameter("complaint", complaintId)
                .getResultStream()
                .filter(file -> FileAccess.shows(file, complaint, actor.get()))
                .toList();
    }

    private KnownFile known(UUID id, LockModeType lock) {
        Attachment file = Optional.ofNullable(entities.find(Attachment.class, id, lock))
                .orElseThrow(AttachmentRepository::absent);
        Complaint complaint = complaints.inScope(file.complaintId());
        if (!FileAccess.shows(file, complaint, actor.get())) {
            throw absent();
        }
        return new KnownFile(file, complaint);
    }

    private static DomainException absent() {
        return DomainException.notFound("attachment");
    }
}
