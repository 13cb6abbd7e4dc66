package org.dongthuan.intake.destruction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.attachment.Attachment;
import org.dongthuan.intake.attachment.Vault;
import org.dongthuan.intake.custody.Custody;
import org.dongthuan.intake.custody.CustodyAct;
import org.dongthuan.intake.custody.CustodyNote;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.crypto.KeyRing;

/** What is written about a picture's end, beside the certificate: chain of custody and audit log. */
@Singleton
class DestructionRecords {

    private final Custody custody;
    private final Vault vault;
    private final Audit audit;
    private final KeyRing keys;
    private final CurrentActor actor;

    DestructionRecords(Custody custody, Vault vault, Audit audit, KeyRing keys, CurrentActor actor) {
        this.custody = custody;
        this.vault = vault;
        this.audit = audit;
        this.keys = keys;
        this.actor = actor;
    }

    /** To be called while the bytes are there still. */
    void destroyed(Attachment file, DestructionOrder order, UUID person) {
        custody.append(
                file.id(),
                vault.lastHash(file),
                CustodyNote.of(CustodyAct.DESTROYED, order.why(keys)).under(order.id()),
                actor.get());
        audit.record(
                "destroy",
                "attachment",
                List.of(file.id().toString(), file.complaintId().toString(), person.toString()),
                order.ground().name());
    }
}
