package org.dongthuan.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.custody.Custody;
import org.dongthuan.intake.custody.CustodyAct;
import org.dongthuan.intake.custody.CustodyNote;
import org.dongthuan.intake.custody.Reason;
import org.dongthuan.intake.custody.Sha256;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Opens files: the cleaned copy for whoever may know the file, the original for investigators who say why. */
@ApplicationScoped
public class OpenFile {

    private final AttachmentRepository files;
    private final Vault vault;
    private final Custody custody;
    private final Audit audit;
    private final CurrentActor actor;

    OpenFile(AttachmentRepository files, Vault vault, Custody custody, Audit audit, CurrentActor actor) {
        this.files = files;
        this.vault = vault;
        this.custody = custody;
        this.audit = audit;
        this.actor = actor;
    }

    /** @throws DomainException 404 when absent or not theirs to know, 403 when quarantined */
    @Transactional
    @Audited(action = "download", object = "attachment")
    Shown copy(UUID id) {
        Attachment file = openable(files.known(id));
        custody.append(id, vault.hash(file), CustodyNote.of(CustodyAct.OPENED), actor.get());
        return new Shown(id, file.complaintId(), file.mediaType(), vault.shown(file));
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
        byte[] bytes = vault.original(file);
        Shown shown = new Shown(id, file.complaintId(), file.mediaType(), bytes);
        custody.append(id, vault.hash(file), CustodyNote.of(CustodyAct.ORIGINAL_HANDED_OUT, why), by);
        audited("download-original", file, why);
        return shown;
    }

    /**
     * A quarantined picture under an approved request: as it came for investigators on the crime track, else redrawn.
     *
     * @throws DomainException 404 when absent or not theirs to know, 409 once destroyed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Shown reveal(UUID id, Reason why, UUID request) {
        Actor by = actor.get();
        KnownFile known = files.known(id);
        Attachment file = known.file();
        file.requireKept("reveal");
        byte[] original = vault.original(file);
        custody.append(
                id,
                Sha256.hex(original),
                CustodyNote.of(CustodyAct.REVEALED, why).under(request),
                by);
        audited("reveal", file, why);
        byte[] shown = FileAccess.original(known.complaint(), by) ? original : CleanCopy.orAsItIs(original);
        return new Shown(id, file.complaintId(), file.mediaType(), shown);
    }

    private void audited(String action, Attachment file, Reason why) {
        List<String> about = List.of(file.id().toString(), file.complaintId().toString());
        audit.record(action, "attachment", about, why.reasonCode());
    }

    private static Attachment openable(KnownFile known) {
        if (known.file().quarantined()) {
            throw new DomainException(
                    CommonProblem.FORBIDDEN,
                    "Pictures of identity cards and faces are seen by an approved reveal only.");
        }
        known.file().requireKept("open");
        return known.file();
    }
}
