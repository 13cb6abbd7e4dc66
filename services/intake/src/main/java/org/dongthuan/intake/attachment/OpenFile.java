package org.dongthuan.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.custody.Custody;
import org.dongthuan.intake.custody.CustodyAct;
import org.dongthuan.intake.custody.CustodyNote;
import org.dongthuan.intake.custody.Reason;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Opens files: the cleaned copy for whoever may know the file, the original for investigators who say why. */
@ApplicationScoped
public class OpenFile {

    private final AttachmentRepository files;
    private final BlobStore blobs;
    private final KeyRing keys;
    private final Custody custody;
    private final Audit audit;
    private final CurrentActor actor;

    OpenFile(
            AttachmentRepository files,
            BlobStore blobs,
            KeyRing keys,
            Custody custody,
            Audit audit,
            CurrentActor actor) {
        this.files = files;
        this.blobs = blobs;
        this.keys = keys;
        this.custody = custody;
        this.audit = audit;
        this.actor = actor;
    }

    /** @throws DomainException 404 when absent or not theirs to know, 403 when quarantined */
    @Transactional
    @Audited(action = "download", object = "attachment")
    Shown copy(UUID id) {
        Attachment file = openable(files.known(id));
        custody.append(id, file.hashNow(keys, blobs), CustodyNote.of(CustodyAct.OPENED), actor.get());
        return new Shown(id, file.complaintId(), file.mediaType(), file.shown(keys, blobs));
    }

    /**
     * The original with its metadata.
     *
     * @throws DomainException 404 when absent or not theirs to know, 403 when quarantined or the complaint is not on the
     *     crime track
     */
    @Transactional
    Shown original(UUID id, Reason why) {
        Actor by = actor.get();
        KnownFile known = files.known(id);
        Attachment file = openable(known);
        if (!FileAccess.original(known.complaint(), by)) {
            throw new DomainException(
                    CommonProblem.FORBIDDEN, "The original is for investigators of a complaint on the crime track.");
        }
        byte[] bytes = file.original(keys, blobs);
        Shown shown = new Shown(id, file.complaintId(), file.mediaType(), bytes);
        custody.append(id, file.hashNow(keys, blobs), CustodyNote.of(CustodyAct.ORIGINAL_HANDED_OUT, why), by);
        audit.record(
                "download-original",
                "attachment",
                List.of(id.toString(), file.complaintId().toString()),
                why.reasonCode());
        return shown;
    }

    private static Attachment openable(KnownFile known) {
        if (known.file().quarantined()) {
            throw new DomainException(
                    CommonProblem.FORBIDDEN,
                    "Pictures of identity cards and faces are seen by an approved reveal only.");
        }
        return known.file();
    }
}
