package org.dongthuan.intake.attachment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.rule.EvidenceRule;
import org.dongthuan.intake.rule.EvidenceRules;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** Files with how long they are kept: counted from the closing of their complaint, by the rule of that day. */
@Singleton
class AttachmentViews {

    private final EvidenceRules rules;
    private final Sql sql;

    AttachmentViews(EvidenceRules rules, Sql sql) {
        this.rules = rules;
        this.sql = sql;
    }

    AttachmentView of(Attachment file) {
        Optional<Instant> closed = closing(file.complaintId());
        Optional<EvidenceRule> rule = rules.at(
                file.quarantined() ? "RETENTION_PICTURE" : "RETENTION_OTHER", closed.orElse(file.receivedAt()));
        return file.view(
                rule.map(EvidenceRule::code).orElse(null),
                closed.flatMap(from -> rule.map(found -> Vietnam.dayOf(found.endFrom(from))))
                        .orElse(null));
    }

    /** When the complaint came to its end, a duplicate with the one that survived; empty while that is open. */
    private Optional<Instant> closing(UUID complaint) {
        return sql.one(
                "select t.at from complaint c"
                        + " join complaint s on s.id = case when c.state = 'MERGED' then c.survivor_id else c.id end"
                        + " join complaint_transition t on t.complaint_id = s.id and t.to_state = s.state"
                        + " where c.id = ? and s.state in ('CLOSED', 'WITHDRAWN', 'NOT_ACCEPTED', 'REDIRECTED')"
                        + " order by t.at desc limit 1",
                row -> row.instant("at"),
                complaint);
    }
}
