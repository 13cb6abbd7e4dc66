package org.dongthuan.casetracking.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.sql.Sql;

/** The complaints because of which an incident was proposed: its first members. */
@ApplicationScoped
public class Founders {

    private final Sql sql;
    private final DeadlineRepository deadlines;
    private final Outbox outbox;

    Founders(Sql sql, DeadlineRepository deadlines, Outbox outbox) {
        this.sql = sql;
        this.deadlines = deadlines;
        this.outbox = outbox;
    }

    /** The rule that proposed it, and the reason it gives. */
    public record Ground(String ruleCode, int ruleVersion, String reason) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void join(UUID incidentId, List<ComplaintRef> complaints, Ground ground, Instant at) {
        for (ComplaintRef complaint : complaints) {
            sql.run(
                    "insert into incident_member"
                            + " (incident_id, complaint_id, person_id, rule_code, rule_version, reason, joined_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    incidentId,
                    complaint.complaintId(),
                    complaint.personId(),
                    ground.ruleCode(),
                    ground.ruleVersion(),
                    ground.reason(),
                    at);
            outbox.record(new MembershipChanged(
                    true,
                    incidentId,
                    complaint.complaintId(),
                    complaint.personId(),
                    ground.ruleCode(),
                    ground.reason(),
                    at));
        }
        deadlines.joinIncident(
                incidentId,
                List.of(),
                complaints.stream().map(ComplaintRef::complaintId).toList());
    }
}
