package org.dongthuan.casetracking.incident.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.casetracking.membership.ComplaintRef;
import org.dongthuan.casetracking.membership.ComplaintRefs;
import org.dongthuan.platform.sql.Sql;

/** What is known of like complaints: rules in force, open incidents, and which complaints no incident ever had. */
@ApplicationScoped
public class LikeComplaints {

    /** Keeps these locks apart from others of the service. */
    private static final int LIKE_LOCK = 11;

    /** Far more than any rule asks for; a bound on work, not a number of the rule. */
    private static final int MOST = 500;

    private static final String[] ENDED = {"REDIRECTED", "MERGED", "WITHDRAWN", "NOT_ACCEPTED"};
    private static final String[] OPEN = Arrays.stream(IncidentState.values())
            .filter(IncidentState::open)
            .map(IncidentState::name)
            .toArray(String[]::new);

    private final Sql sql;
    private final IncidentRepository incidents;

    LikeComplaints(Sql sql, IncidentRepository incidents) {
        this.sql = sql;
        this.incidents = incidents;
    }

    /** Until this transaction ends nobody else proposes or reports an incident of such complaints. */
    public void lock(Like like) {
        sql.lock(LIKE_LOCK, like.placeCode() + " " + like.matter() + " " + like.product());
    }

    boolean incidentOpen(Like like) {
        return sql.one(
                        "select 1 as hit from incident where place_code = ? and matter = ? and product = ?"
                                + " and state = any (?) limit 1",
                        row -> true,
                        like.placeCode(),
                        like.matter(),
                        like.product(),
                        OPEN)
                .isPresent();
    }

    /** A proposal that waits for an agency to tell more: still without organisations, and not beyond its confirmation. */
    public Optional<Incident> openProposal(Like like) {
        return sql.one("""
                        select id from incident i where place_code = ? and matter = ? and product = ?
                          and proposal_rule is not null and state in ('REPORTED', 'CONFIRMED')
                          and not exists (select 1 from incident_org o where o.incident_id = i.id)
                        order by reported_at limit 1
                        """, row -> row.uuid("id"), like.placeCode(), like.matter(), like.product())
                .map(incidents::findById);
    }

    /** Complaints that are and were under no incident and still count, in the order of filing. */
    List<ComplaintRef> free(Like like, Instant from, Instant to) {
        return sql.list(
                "select " + ComplaintRefs.COLUMNS + " from complaint_ref c"
                        + " where place_code = ? and matter = ? and product = ? and submitted_at between ? and ?"
                        + " and state <> all (?)"
                        + " and not exists (select 1 from incident_member m where m.complaint_id = c.complaint_id)"
                        + " order by submitted_at, complaint_id limit ?",
                ComplaintRefs::ref,
                like.placeCode(),
                like.matter(),
                like.product(),
                from,
                to,
                ENDED,
                MOST);
    }

    /** Rules in force on a day, each in its newest version. */
    List<ProposalRule> rules(LocalDate day) {
        return sql.list(
                """
                select distinct on (code) code, version, complaints, within_minutes, days_apart, description
                from proposal_rule where valid_from <= ? and (valid_to is null or valid_to > ?)
                order by code, version desc
                """,
                row -> new ProposalRule(
                        row.text("code"),
                        (int) row.number("version"),
                        (int) row.number("complaints"),
                        Duration.ofMinutes(row.number("within_minutes")),
                        (int) row.number("days_apart"),
                        row.text("description")),
                day,
                day);
    }
}
