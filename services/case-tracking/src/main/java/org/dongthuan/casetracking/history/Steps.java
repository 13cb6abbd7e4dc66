package org.dongthuan.casetracking.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/** Steps of things with a life of their own (DOMAIN §2: actor, role, organisation, time, reason, previous version). */
@ApplicationScoped
public class Steps {

    private final Sql sql;

    Steps(Sql sql) {
        this.sql = sql;
    }

    /** One step as shown. It names the body, not the person. @param from absent for the first */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(String event, String from, String to, String role, String org, String reason, Instant at) {}

    /**
     * What was done to what.
     *
     * @param kind for example {@code obligation}
     * @param from null for the first step
     * @param reason a code or a reference; null where none was given
     */
    public record Done(String kind, UUID id, String event, String from, String to, String reason, int version) {

        public Done(String kind, UUID id, String event, Enum<?> from, Enum<?> to, String reason, int version) {
            this(kind, id, event, from == null ? null : from.name(), to.name(), reason, version);
        }

        /** Something happened that leaves the state as it is. */
        public static Done keeping(String kind, UUID id, String event, String state, String reason, int version) {
            return new Done(kind, id, event, state, state, reason, version);
        }
    }

    public void add(Done done, Actor by, Instant at) {
        sql.run(
                """
                insert into step (id, subject_kind, subject_id, event, from_state, to_state, actor, role, org, reason, at, from_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                done.kind(),
                done.id(),
                done.event(),
                done.from(),
                done.to(),
                by.id(),
                by.primaryRole(),
                by.org().orElse(null),
                done.reason(),
                at,
                done.version());
    }

    /** Oldest first. */
    public List<Step> of(UUID subjectId) {
        return sql.list(
                "select event, from_state, to_state, role, org, reason, at from step where subject_id = ?"
                        + " order by at, from_version",
                row -> new Step(
                        row.text("event"),
                        row.text("from_state"),
                        row.text("to_state"),
                        row.text("role"),
                        row.text("org"),
                        row.text("reason"),
                        row.instant("at")),
                subjectId);
    }
}
