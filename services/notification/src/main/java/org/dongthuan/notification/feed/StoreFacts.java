package org.dongthuan.notification.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.platform.messaging.EventsHandled;
import org.dongthuan.platform.sql.Sql;

/** Writes what a consumer's transaction learned, at its end, in one batch a table. */
@ApplicationScoped
class StoreFacts {

    private static final String EVENT =
            "insert into feed_event (id, type, scope, source, subject_id, data, occurred_at, recorded_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    /** Only a respondent and a member lose their sight again: when the others were told last says nothing. */
    private static final String GRANT = "insert into feed_scope (subject_id, via, org, active, told_at, fresh)"
            + " select ?, ?, ?, true, ?, exists (select 1 from partner)"
            + " on conflict (subject_id, via, org) do update set active = true, told_at = excluded.told_at,"
            + " fresh = feed_scope.fresh or not feed_scope.active where feed_scope.told_at < excluded.told_at"
            + " and (not feed_scope.active or feed_scope.via in ('RESPONDENT', 'MEMBER'))";

    private static final String REVOKE = "update feed_scope set active = false, told_at = ?"
            + " where subject_id = ? and via = ? and active and told_at <= ? and not org = any (?)";

    /** Most events of a case tell the same incident again: nothing is written then. */
    private static final String LINK = "insert into feed_link (subject_id, kind, through_id, active, told_at, fresh)"
            + " select ?, ?, ?, true, ?, exists (select 1 from partner)"
            + " on conflict (subject_id, kind, through_id) do update set active = true,"
            + " told_at = excluded.told_at, fresh = true"
            + " where not feed_link.active and feed_link.told_at < excluded.told_at";

    /** With {@code true} this one ends, with {@code false} all but this one. */
    private static final String UNLINK = "update feed_link set active = false, told_at = ?"
            + " where subject_id = ? and kind = ? and active and told_at <= ?"
            + " and (through_id is not distinct from cast(? as uuid)) = ?";

    private final NewFacts facts;
    private final Sql sql;
    private final ObjectMapper json;
    private final InstantSource clock;

    StoreFacts(NewFacts facts, Sql sql, ObjectMapper json, InstantSource clock) {
        this.facts = facts;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void store(@Observes EventsHandled all) {
        batch(GRANT, facts.takeGrants());
        batch(REVOKE, facts.takeRevocations());
        batch(LINK, facts.takeLinks());
        batch(UNLINK, facts.takeUnlinks());
        List<NewFacts.Recorded> events = facts.takeEvents();
        if (!events.isEmpty() && isAnybodyThere()) {
            Instant now = clock.instant();
            batch(EVENT, events.stream().map(one -> parameters(one, now)).toList());
        }
    }

    /** Without any partner nothing is kept: a feed begins when its partner is registered. */
    private boolean isAnybodyThere() {
        return sql.one("select exists (select 1 from partner) as there", row -> row.flag("there"))
                .orElse(false);
    }

    private void batch(String statement, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            sql.batch(statement, rows);
        }
    }

    private Object[] parameters(NewFacts.Recorded recorded, Instant now) {
        return new Object[] {
            recorded.event().id(),
            recorded.event().type(),
            recorded.scope(),
            recorded.event().source(),
            recorded.subjectId(),
            text(recorded.ids()),
            recorded.event().time(),
            now
        };
    }

    private String text(Map<String, UUID> ids) {
        try {
            return json.writeValueAsString(ids);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
