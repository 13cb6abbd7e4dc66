package org.dongthuan.consent.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;

/** Stored endings and the consents they are about. Whatever an actor asks for goes through {@link EndingScope}. */
@ApplicationScoped
class EndingStore {

    private final EntityManager entities;
    private final Sql sql;
    private final Scoped<Ending> scoped;

    EndingStore(EntityManager entities, Sql sql, EndingScope scope) {
        this.entities = entities;
        this.sql = sql;
        this.scoped = Scoped.newestFirst(entities, Ending.class, "consent-ending", "proposedAt", scope::current);
    }

    /**
     * One consent of an ending.
     *
     * @param result ENDED, or the state it was in already when that was no longer possible; absent until carried out
     * @param confirmed whether the bank's books show what the end asked for
     */
    record EndingRow(UUID keepConsentId, String result, boolean confirmed) {}

    /** @param ended consents that ended by it */
    record Progress(int ended, int confirmed) {}

    void add(Ending ending, List<UUID> keeps) {
        entities.persist(ending);
        entities.flush();
        sql.batch(
                "insert into consent_ending_row (ending_id, keep_consent_id) values (?, ?)",
                keeps.stream().map(keep -> new Object[] {ending.id(), keep}).toList());
    }

    /** @throws org.dongthuan.platform.problem.DomainException 404 when absent or outside the caller's scope */
    Ending inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    Ending held(UUID id) {
        return scoped.held(id);
    }

    /** Newest first, one row more than the page shows. */
    List<Ending> page(UUID incidentId, PageRequest request) {
        return scoped.page(new Where().is("incidentId", incidentId), request);
    }

    /** In the order of their ids, in which they are locked. */
    List<UUID> keeps(UUID endingId) {
        return sql.list(
                "select keep_consent_id from consent_ending_row where ending_id = ? order by keep_consent_id",
                row -> row.uuid("keep_consent_id"),
                endingId);
    }

    /** @param results by consent */
    void results(UUID endingId, Map<UUID, String> results) {
        sql.batch(
                "update consent_ending_row set result = ? where ending_id = ? and keep_consent_id = ?",
                results.entrySet().stream()
                        .map(one -> new Object[] {one.getValue(), endingId, one.getKey()})
                        .toList());
    }

    /** In the order of their ids. @param after id of the last row read; null for the first page */
    List<EndingRow> rows(UUID endingId, UUID after, int limit) {
        return sql.list(
                """
                select r.keep_consent_id, r.result, c.effect_at is not null and r.result = 'ENDED' as confirmed
                from consent_ending_row r join consent_record c on c.id = r.keep_consent_id
                where r.ending_id = ? and r.keep_consent_id > ? order by r.keep_consent_id limit ?
                """,
                row -> new EndingRow(row.uuid("keep_consent_id"), row.text("result"), row.flag("confirmed")),
                endingId,
                after == null ? new UUID(0, 0) : after,
                limit);
    }

    Progress progress(UUID endingId) {
        return sql.one("""
                        select count(*) as ended, count(c.effect_at) as confirmed
                        from consent_ending_row r join consent_record c on c.id = r.keep_consent_id
                        where r.ending_id = ? and r.result = 'ENDED'
                        """, row -> new Progress((int) row.number("ended"), (int) row.number("confirmed")), endingId)
                .orElseThrow();
    }
}
