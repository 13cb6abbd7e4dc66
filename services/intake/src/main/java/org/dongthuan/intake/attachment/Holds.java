package org.dongthuan.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.dongthuan.intake.custody.Custody;
import org.dongthuan.intake.custody.CustodyAct;
import org.dongthuan.intake.custody.CustodyNote;
import org.dongthuan.intake.custody.Reason;
import org.dongthuan.intake.rule.EvidenceRules;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Legal hold: while police hold a file, nobody destroys it. */
@ApplicationScoped
public class Holds {

    private final AttachmentRepository files;
    private final AttachmentViews views;
    private final Vault vault;
    private final Custody custody;
    private final EvidenceRules rules;
    private final CurrentActor actor;
    private final InstantSource clock;

    Holds(
            AttachmentRepository files,
            AttachmentViews views,
            Vault vault,
            Custody custody,
            EvidenceRules rules,
            CurrentActor actor,
            InstantSource clock) {
        this.files = files;
        this.views = views;
        this.vault = vault;
        this.custody = custody;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws DomainException 404 when absent or not theirs to know, 409 when held already or destroyed */
    @Transactional
    @Audited(action = "hold", object = "attachment")
    public AttachmentView hold(UUID id, Reason why) {
        Attachment file = files.locked(id).file();
        Instant now = clock.instant();
        UUID hold = file.hold(Vietnam.dayOf(rules.require("HOLD_REVIEW", now).endFrom(now)));
        return told(file, CustodyNote.of(CustodyAct.HELD, why).under(hold));
    }

    /** @throws DomainException 404 when absent or not theirs to know, 409 when it is not held */
    @Transactional
    @Audited(action = "release", object = "attachment")
    public AttachmentView release(UUID id, Reason why) {
        Attachment file = files.locked(id).file();
        UUID hold = file.release();
        return told(file, CustodyNote.of(CustodyAct.RELEASED, why).under(hold));
    }

    private AttachmentView told(Attachment file, CustodyNote note) {
        custody.append(file.id(), vault.hash(file), note, actor.get());
        return views.of(file);
    }
}
