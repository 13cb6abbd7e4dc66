package org.dongthuan.consent.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dongthuan.consent.hearing.Hearing.Answer;
import org.dongthuan.platform.sql.Sql;

/** Stored hearings; only added to. Asks nobody's scope: callers have found the claim in theirs before. */
@ApplicationScoped
public class Hearings {

    private final Sql sql;

    Hearings(Sql sql) {
        this.sql = sql;
    }

    /** In the order in which they were. */
    public List<Hearing> of(UUID claimId) {
        return sql.list(
                "select channel, answer, reference, role, org, at, stated_at from claim_hearing"
                        + " where claim_id = ? order by at, stated_at, id",
                row -> new Hearing(
                        HearingChannel.valueOf(row.text("channel")),
                        Answer.valueOf(row.text("answer")),
                        row.text("reference"),
                        row.text("role"),
                        row.text("org"),
                        row.instant("at"),
                        row.instant("stated_at")),
                claimId);
    }

    void add(UUID claimId, Hearing hearing, String actor) {
        sql.run(
                """
                insert into claim_hearing (id, claim_id, channel, answer, reference, role, org, actor, at, stated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
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
