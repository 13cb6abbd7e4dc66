package org.dongthuan.casetracking.cases.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** What happened to a case, in order, from all services: codes and references, nothing personal. */
@ApplicationScoped
public class Timeline {

    private static final int MAX = 500;
    private static final String ADD = "insert into timeline_entry (id, case_id, at, kind, ref) values (?, ?, ?, ?, ?)";

    private final Sql sql;

    Timeline(Sql sql) {
        this.sql = sql;
    }

    /** One entry. @param kind event type or step, for example {@code account.verified} @param ref id it is about */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(Instant at, String kind, String ref) {}

    public void add(UUID caseId, Instant at, String kind, String ref) {
        sql.run(ADD, row(caseId, new Entry(at, kind, ref)));
    }

    /** An entry of a case. */
    public record Added(UUID caseId, Entry entry) {}

    /** Several at once, in this order, of cases that are stored. */
    public void add(List<Added> entries) {
        sql.batch(
                ADD,
                entries.stream()
                        .map(added -> row(added.caseId(), added.entry()))
                        .toList());
    }

    private static Object[] row(UUID caseId, Entry entry) {
        return new Object[] {UUID.randomUUID(), caseId, entry.at(), entry.kind(), entry.ref()};
    }

    /** Oldest first, of one instant the case's own steps first, then the others as they were told. */
    public List<Entry> of(UUID caseId) {
        return sql.list(
                """
                select at, kind, ref, seq from timeline_entry where case_id = ?
                union all select at, 'case.' || event, null, null from case_transition where case_id = ?
                order by at, seq nulls first limit ?
                """, row -> new Entry(row.instant("at"), row.text("kind"), row.text("ref")), caseId, caseId, MAX);
    }
}
