package org.dongthuan.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.custody.Custody;
import org.dongthuan.intake.custody.CustodyAct;
import org.dongthuan.intake.custody.CustodyNote;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Takes files and lists them. */
@ApplicationScoped
public class Attachments {

    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private final AttachmentRepository files;
    private final AttachmentViews views;
    private final ComplaintRepository complaints;
    private final Vault vault;
    private final Custody custody;
    private final CurrentActor actor;
    private final InstantSource clock;

    Attachments(
            AttachmentRepository files,
            AttachmentViews views,
            ComplaintRepository complaints,
            Vault vault,
            Custody custody,
            CurrentActor actor,
            InstantSource clock) {
        this.files = files;
        this.views = views;
        this.complaints = complaints;
        this.vault = vault;
        this.custody = custody;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The bytes are stored before the row: a failure between leaves sealed bytes that nothing names.
     *
     * @param declared media type the client sent
     * @param collectedBy organisation that took the picture, as the desk says; who hands over its own needs not say it
     * @throws DomainException 404 outside the scope, 413 above 10 MB, 415 for another format, 422 when bytes and declared
     *     type differ, a picture cannot be read or the post office hands over something else than cards and faces
     */
    @Transactional
    public AttachmentView add(
            UUID complaintId, AttachmentKind kind, Optional<String> collectedBy, String declared, byte[] file) {
        Actor by = actor.get();
        mayAdd(complaints.inScope(complaintId), kind, by);
        FileFormat format = checked(declared, file);
        Optional<byte[]> copy = kind.quarantined() ? Optional.empty() : CleanCopy.of(file, format);
        Attachment attachment =
                new Attachment(complaintId, kind, format, collector(by, collectedBy), by, clock.instant());
        vault.keep(attachment, file, copy);
        files.add(attachment);
        custody.append(attachment.id(), attachment.sha256(), CustodyNote.of(CustodyAct.RECEIVED), by);
        return views.of(attachment);
    }

    /** Oldest first; none where the files would betray a denouncer. @throws DomainException 404 outside the scope */
    @Transactional
    public List<AttachmentView> of(UUID complaintId) {
        return files.of(complaintId).stream().map(views::of).toList();
    }

    private static void mayAdd(Complaint complaint, AttachmentKind kind, Actor by) {
        if (!handsOver(by)) {
            return;
        }
        if (complaint.keepsPersonFrom(by)) {
            throw DomainException.notFound("complaint");
        }
        if (!kind.quarantined()) {
            throw DomainException.invalid(
                    "kind", "cards-and-faces-only", "The post office hands over pictures of cards and faces only.");
        }
    }

    private static Optional<String> collector(Actor by, Optional<String> said) {
        if (handsOver(by)) {
            return by.org();
        }
        return by.hasAny(Roles.CO, Roles.CC) ? said : Optional.empty();
    }

    private static boolean handsOver(Actor by) {
        return by.hasAny(Roles.PO, Roles.POL);
    }

    private static FileFormat checked(String declared, byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new DomainException(CommonProblem.TOO_LARGE, "A file has at most 10 MB.");
        }
        FileFormat format = FileFormat.of(file)
                .orElseThrow(() ->
                        new DomainException(CommonProblem.UNSUPPORTED_TYPE, "Only JPEG, PNG and PDF files are taken."));
        if (!declared.equals(format.mediaType())) {
            throw DomainException.invalid("Content-Type", "type-matches-bytes", "The file is of another type.");
        }
        return format;
    }
}
