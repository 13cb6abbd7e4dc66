package org.dongthuan.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedObject;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/**
 * Takes and shows files. Whoever may know the complaint and who filed it may know its files; quarantined ones open for
 * nobody.
 */
@ApplicationScoped
public class Attachments {

    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private final EntityManager entities;
    private final ComplaintRepository complaints;
    private final BlobStore blobs;
    private final KeyRing keys;
    private final CurrentActor actor;
    private final InstantSource clock;

    Attachments(
            EntityManager entities,
            ComplaintRepository complaints,
            BlobStore blobs,
            KeyRing keys,
            CurrentActor actor,
            InstantSource clock) {
        this.entities = entities;
        this.complaints = complaints;
        this.blobs = blobs;
        this.keys = keys;
        this.actor = actor;
        this.clock = clock;
    }

    /** What may be downloaded. */
    record Shown(UUID id, UUID complaintId, String mediaType, byte[] bytes) implements AuditedObject {

        @Override
        public String auditedId() {
            return id.toString();
        }

        @Override
        public List<String> alsoAbout() {
            return List.of(complaintId.toString());
        }
    }

    /**
     * The bytes are stored before the row: a failure between leaves sealed bytes that nothing names.
     *
     * @param declared media type the client sent
     * @throws DomainException 404 outside the scope, 413 above 10 MB, 415 for another format, 422 when bytes and declared
     *     type differ or a picture cannot be read
     */
    @Transactional
    public AttachmentView add(UUID complaintId, AttachmentKind kind, String declared, byte[] file) {
        complaints.inScope(complaintId);
        if (file.length > MAX_BYTES) {
            throw new DomainException(CommonProblem.TOO_LARGE, "A file has at most 10 MB.");
        }
        FileFormat format = FileFormat.of(file)
                .orElseThrow(() ->
                        new DomainException(CommonProblem.UNSUPPORTED_TYPE, "Only JPEG, PNG and PDF files are taken."));
        if (!declared.equals(format.mediaType())) {
            throw DomainException.invalid("Content-Type", "type-matches-bytes", "The file is of another type.");
        }
        Optional<byte[]> copy = kind.quarantined() ? Optional.empty() : CleanCopy.of(file, format);
        Actor by = actor.get();
        Attachment attachment = new Attachment(UUID.randomUUID(), complaintId, kind, format, keys, by, clock.instant());
        attachment.keep(file, copy, keys, blobs);
        entities.persist(attachment);
        return attachment.view();
    }

    /** Oldest first; none where the files would betray a denouncer. @throws DomainException 404 outside the scope */
    @Transactional
    public List<AttachmentView> of(UUID complaintId) {
        if (complaints.inScope(complaintId).keepsPersonFrom(actor.get())) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Attachment a where a.complaintId = :complaint order by a.receivedAt",
                        Attachment.class)
                .setParameter("complaint", complaintId)
                .getResultStream()
                .map(Attachment::view)
                .toList();
    }

    /** @throws DomainException 404 when absent or outside the scope, 403 when quarantined */
    @Transactional
    @Audited(action = "download", object = "attachment")
    Shown open(UUID id) {
        Attachment attachment = Optional.ofNullable(entities.find(Attachment.class, id))
                .orElseThrow(() -> DomainException.notFound("attachment"));
        if (complaints.inScope(attachment.complaintId()).keepsPersonFrom(actor.get())) {
            throw DomainException.notFound("attachment");
        }
        if (attachment.quarantined()) {
            throw new DomainException(
                    CommonProblem.FORBIDDEN, "Pictures of identity cards and faces are kept but shown to nobody.");
        }
        return new Shown(id, attachment.complaintId(), attachment.mediaType(), attachment.shown(keys, blobs));
    }
}
