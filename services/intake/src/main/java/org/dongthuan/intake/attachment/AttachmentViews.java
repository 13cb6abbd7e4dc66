package org.dongthuan.intake.attachment;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.dongthuan.intake.rule.EvidenceRule;
import org.dongthuan.intake.rule.EvidenceRules;
import org.dongthuan.platform.time.Vietnam;

/** Files with how long they are kept: by the rule on their kind at receipt. */
@Singleton
class AttachmentViews {

    private final EvidenceRules rules;

    AttachmentViews(EvidenceRules rules) {
        this.rules = rules;
    }

    AttachmentView of(Attachment file) {
        Optional<EvidenceRule> rule = rules.at("RETENTION_" + file.kind(), file.receivedAt());
        return file.view(
                rule.map(EvidenceRule::code).orElse(null),
                rule.map(found -> Vietnam.dayOf(found.endFrom(file.receivedAt())))
                        .orElse(null));
    }
}
