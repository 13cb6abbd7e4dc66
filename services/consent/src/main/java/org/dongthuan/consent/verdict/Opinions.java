package org.dongthuan.consent.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Opinions on claims and keep-consents: one of the commune, one of the data-protection officer, two persons. */
@ApplicationScoped
public class Opinions {

    private static final TypeReference<Map<Check, Checked>> CHECKLIST = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    Opinions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Where two opinions stand. */
    public enum Agreement {
        /** One of two is there. */
        PROPOSED,
        DIFFERENT,
        EQUAL
    }

    /**
     * Stores what a person finds; a person may change their mind until both agree. Call with the subject's row locked.
     *
     * @throws DomainException 422 when the other opinion is of the same person
     */
    public Agreement give(UUID subject, int round, Actor by, Verdict verdict, Map<Check, Checked> list, Instant at) {
        String role = by.has(Roles.DPO) ? Roles.DPO : Roles.CO;
        List<Opinion> others = of(subject, round).stream()
                .filter(opinion -> !opinion.role().equals(role))
                .toList();
        if (others.stream().anyMatch(opinion -> opinion.actor().equals(by.id()))) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED,
                    "The other opinion is yours; somebody else has to give this one.");
        }
        sql.run("""
                insert into verdict_opinion (subject_id, round, role, actor, verdict, checklist, given_at)
                values (?, ?, ?, ?, ?, cast(? as jsonb), ?)
                on conflict (subject_id, round, role) do update set actor = excluded.actor,
                  verdict = excluded.verdict, checklist = excluded.checklist, given_at = excluded.given_at
                """, subject, round, role, by.id(), verdict, write(list), at);
        if (others.isEmpty()) {
            return Agreement.PROPOSED;
        }
        return others.getFirst().verdict() == verdict ? Agreement.EQUAL : Agreement.DIFFERENT;
    }

    /** Opinions of one round, at most two. */
    public List<Opinion> of(UUID subject, int round) {
        return sql.list(
                "select role, actor, verdict, checklist, given_at from verdict_opinion"
                        + " where subject_id = ? and round = ? order by role",
                row -> new Opinion(
                        row.text("role"),
                        row.text("actor"),
                        Verdict.valueOf(row.text("verdict")),
                        read(row.text("checklist")),
                        row.instant("given_at")),
                subject,
                round);
    }

    private String write(Map<Check, Checked> checklist) {
        try {
            return json.writeValueAsString(checklist);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<Check, Checked> read(String text) {
        try {
            return json.readValue(text, CHECKLIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
