package org.dongthuan.consent.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Opinions on claims and keep-consents: one of the commune, one of the data-protection officer, two persons. */
@ApplicationScoped
public class Opinions {

    private static final TypeReference<Map<Check, Checked>> CHECKLIST = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    Opinions(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
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
        entities.createNativeQuery("insert into verdict_opinion (subject_id, round, role, actor, verdict, checklist,"
                        + " given_at) values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb), ?7)"
                        + " on conflict (subject_id, round, role) do update set actor = excluded.actor,"
                        + " verdict = excluded.verdict, checklist = excluded.checklist, given_at = excluded.given_at")
                .setParameter(1, subject)
                .setParameter(2, round)
                .setParameter(3, role)
                .setParameter(4, by.id())
                .setParameter(5, verdict.name())
                .setParameter(6, write(list))
                .setParameter(7, at)
                .executeUpdate();
        if (others.isEmpty()) {
            return Agreement.PROPOSED;
        }
        return others.getFirst().verdict() == verdict ? Agreement.EQUAL : Agreement.DIFFERENT;
    }

    /** Opinions of one round, at most two. */
    public List<Opinion> of(UUID subject, int round) {
        List<?> rows = entities.createNativeQuery("select role, actor, verdict, cast(checklist as text), given_at"
                        + " from verdict_opinion where subject_id = ?1 and round = ?2 order by role")
                .setParameter(1, subject)
                .setParameter(2, round)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Opinion(
                        (String) row[0],
                        (String) row[1],
                        Verdict.valueOf((String) row[2]),
                        read((String) row[3]),
                        (Instant) row[4]))
                .toList();
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
