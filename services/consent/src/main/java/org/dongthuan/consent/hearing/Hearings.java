package org.dongthuan.consent.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.consent.hearing.Hearing.Answer;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/** Stored hearings; only added to. Asks nobody's scope: callers have found the claim in theirs before. */
@ApplicationScoped
public class Hearings {

    private final Sql sql;
    private final HearingWords words;

    Hearings(Sql sql, HearingWords words) {
        this.sql = sql;
        this.words = words;
    }

    /** In the order in which they were; without anybody's words. */
    public List<Hearing> of(UUID claimId) {
        return sql.list(
                "select id, channel, answer, reference, role, org, at, stated_at from claim_hearing"
                        + " where claim_id = ? order by at, stated_at, id",
                row -> new Hearing(
                        row.uuid("id"),
                        HearingChannel.valueOf(row.text("channel")),
                        Answer.valueOf(row.text("answer")),
                        row.text("reference"),
                        row.text("role"),
                        row.text("org"),
                        row.instant("at"),
                        row.instant("stated_at"),
                        null),
                claimId);
    }

    /** The same with the words that the reader may know. */
    public List<Hearing> shownTo(Actor who, UUID claimId) {
        Map<UUID, String> own = words.shownTo(who, claimId);
        return of(claimId).stream()
                .map(hearing -> hearing.withWords(own.get(hearing.id())))
                .toList();
    }

    void add(UUID claimId, Hearing hearing, String actor) {
        sql.run(
                """
                insert into claim_hearing (id, claim_id, channel, answer, reference, role, org, actor, at, stated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                hearing.id(),
                claimId,
                hearing.channel(),
                hearing.answer(),
                hearing.reference(),
                hearing.role(),
                hearing.org(),
                actor,
                hearing.at(),
                hearing.statedAt());
    }
}
