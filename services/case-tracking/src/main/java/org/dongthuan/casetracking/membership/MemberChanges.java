package org.dongthuan.casetracking.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Sql;

/** History of what was done to memberships by hand or by a corrected window. */
@ApplicationScoped
public class MemberChanges {

    private final Sql sql;

    MemberChanges(Sql sql) {
        this.sql = sql;
    }

    /** What can be done to a membership. */
    public enum Change {
        JOINED,
        LEFT
    }

    /** One change. It names the body, not the person. @param ruleCode by which it had been a member; absent when it joined */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            UUID id,
            UUID complaintId,
            Change event,
            String ruleCode,
            String reason,
            String role,
            String org,
            Instant at) {}

    void add(UUID incidentId, UUID complaintId, Change event, String ruleCode, String reason, Actor by, Instant at) {
        sql.run(
                """
                insert into incident_member_change
                  (id, incident_id, complaint_id, event, rule_code, reason, actor, role, org, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                incidentId,
                complaintId,
                event,
                ruleCode,
                reason,
                by.id(),
                by.primaryRole(),
                by.org().orElse(null),
                at);
    }

    /** Newest first. */
    public Page<Entry> page(UUID incidentId, PageRequest request) {
        List<Entry> entries = new PagedSql(
                        "select id, complaint_id, event, rule_code, reason, role, org, at from incident_member_change"
                                + " where incident_id = ?",
                        List.of(incidentId))
                .newestFirst(request, "at", "id")
                .list(
                        sql,
                        row -> new Entry(
                                row.uuid("id"),
                                row.uuid("complaint_id"),
                                Change.valueOf(row.text("event")),
                                row.text("rule_code"),
                                row.text("reason"),
                                row.text("role"),
                                row.text("org"),
                                row.instant("at")));
        return Page.of(entries, request, e -> new Cursor(e.at(), e.id()), e -> e);
    }
}
