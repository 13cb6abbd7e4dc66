package org.dongthuan.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.custody.Custody;
import org.dongthuan.intake.custody.CustodyAct;
import org.dongthuan.intake.custody.CustodyNote;
import org.dongthuan.intake.custody.CustodyView;
import org.dongthuan.intake.custody.Reason;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;

/** The chain of custody of a file the caller may know of. */
@ApplicationScoped
public class FileCustody {

    private final AttachmentRepository files;
    private final AttachmentViews views;
    private final Vault vault;
    private final Custody custody;
    private final CurrentActor actor;
    private final InstantSource clock;

    FileCustody(
            AttachmentRepository files,
            AttachmentViews views,
            Vault vault,
            Custody custody,
            CurrentActor actor,
            InstantSource clock) {
        this.files = files;
        this.views = views;
        this.vault = vault;
        this.custody = custody;
        this.actor = actor;
        this.clock = clock;
    }

    /** Oldest first. @throws DomainException 404 when absent or not theirs to know */
    @Transactional
    @Audited(action = "read-custody", object = "attachment")
    public List<CustodyView> of(@AuditedId UUID id) {
        files.known(id);
        return custody.of(id);
    }

    /** Reads the whole chain and the bytes again. @throws DomainException 404 when absent or not theirs to know */
    @Transactional
    @Audited(action = "check-custody", object = "attachment")
    public CustodyCheck check(@AuditedId UUID id) {
        Attachment file = files.known(id).file();
        Optional<Integer> broken = custody.brokenAt(id);
        return new CustodyCheck(
                id, broken.isEmpty(), broken.orElse(null), file.destroyed() ? null : intact(file), clock.instant());
    }

    /** Another organisation answers for it from now on. @throws DomainException 404 when absent or not theirs to know */
    @Transactional
    @Audited(action = "move", object = "attachment")
    public AttachmentView move(UUID id, String toOrg, Reason why) {
        Attachment file = files.locked(id).file();
        file.requireKept("move");
        custody.append(
                id, vault.hash(file), CustodyNote.of(CustodyAct.MOVED, why).to(toOrg), actor.get());
        file.moveTo(toOrg);
        return views.of(file);
    }

    private boolean intact(Attachment file) {
        try {
            return vault.hash(file).equals(file.sha256());
        } catch (UncheckedIOException | IllegalStateException damaged) {
            // Gone, cut or exchanged: the store and the seal both notice.
            return false;
        }
    }
}
