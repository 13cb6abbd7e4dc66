package org.dongthuan.casetracking.rulechange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.clock.rule.Amendment;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Stored changes. They name no case and no person but the officers' ids. */
@ApplicationScoped
class RuleChangeStore {

    private static final String SELECT =
            "select id, rule_code, base_version, amendment::text as amendment, reason, state,"
                    + " proposed_by, proposed_at, decided_by, decided_at, answer, made_version, version from rule_change ";

    private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private final Sql sql;
    private final ObjectMapper json;

    RuleChangeStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** False when another change of the rule waits for its decision. */
    boolean add(RuleChange change) {
        return sql.run(
                        "insert into rule_change (id, rule_code, base_version, amendment, reason, state, proposed_by,"
                                + " proposed_at, version) values (?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        change.id(),
                        change.ruleCode(),
                        change.baseVersion(),
                        text(change.amendment()),
                        change.reason(),
                        change.state(),
                        change.proposedBy(),
                        change.proposedAt(),
                        change.version())
                == 1;
    }

    Optional<RuleChange> find(UUID id) {
        return sql.one(SELECT + "where id = ?", this::change, id);
    }

    /** Held against others until the transaction ends. */
    Optional<RuleChange> held(UUID id) {
        return sql.one(SELECT + "where id = ? for update", this::change, id);
    }

    /** Newest first, one row more than the page shows. @param state null for all @param ruleCode null for all */
    List<RuleChange> page(ChangeState state, String ruleCode, PageRequest request) {
        Cursor after = request.cursor().orElse(START);
        return sql.list(
                SELECT + "where (cast(? as text) is null or state = ?) and (cast(? as text) is null or rule_code = ?)"
                        + " and (proposed_at, id) < (?, ?) order by proposed_at desc, id desc limit ?",
                this::change,
                state == null ? null : state.name(),
                state == null ? null : state.name(),
                ruleCode,
                ruleCode,
                after.at(),
                after.id(),
                request.fetch());
    }

    void decided(UUID id, ChangeState state, String by, Instant at, String answer, Integer madeVersion) {
        sql.run(
                "update rule_change set state = ?, decided_by = ?, decided_at = ?, answer = ?, made_version = ?,"
                        + " version = version + 1 where id = ?",
                state,
                by,
                at,
                answer,
                madeVersion,
                id);
    }

    private RuleChange change(Row row) {
        String made = row.text("made_version");
        return new RuleChange(
                row.uuid("id"),
                row.text("rule_code"),
                (int) row.number("base_version"),
                amendment(row.text("amendment")),
                row.text("reason"),
                ChangeState.valueOf(row.text("state")),
                row.text("proposed_by"),
                row.instant("proposed_at"),
                row.text("decided_by"),
                row.instant("decided_at"),
                row.text("answer"),
                made == null ? null : Integer.valueOf(made),
                (int) row.number("version"));
    }

    private String text(Amendment amendment) {
        try {
            return json.writeValueAsString(amendment);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Amendment amendment(String text) {
        try {
            return json.readValue(text, Amendment.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored amendment cannot be read", e);
        }
    }
}
