package org.dongthuan.intake.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** The rules as the database holds them. */
@ApplicationScoped
public class EvidenceRules {

    private final Sql sql;

    EvidenceRules(Sql sql) {
        this.sql = sql;
    }

    /** The rule on a subject on the day of that instant; empty when there was none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<EvidenceRule> at(String subject, Instant when) {
        return sql.one(
                "select code, version, length, source from evidence_rule where subject = ? and valid_from <= ?"
                        + " and coalesce(valid_to, 'infinity') >= ? order by version desc limit 1",
                EvidenceRules::rule,
                subject,
                when.atZone(Vietnam.ZONE).toLocalDate(),
                when.atZone(Vietnam.ZONE).toLocalDate());
    }

    /** One version of a rule, whether or not it is in force. @throws IllegalStateException when the tables lack it */
    @Transactional(Transactional.TxType.MANDATORY)
    public EvidenceRule exactly(String code, int version) {
        return sql.one(
                        "select code, version, length, source from evidence_rule where code = ? and version = ?",
                        EvidenceRules::rule,
                        code,
                        version)
                .orElseThrow(() -> new IllegalStateException("No rule " + code + " v" + version));
    }

    /** The rule on a subject where there must be one. @throws IllegalStateException when the tables lack it */
    @Transactional(Transactional.TxType.MANDATORY)
    public EvidenceRule require(String subject, Instant when) {
        return at(subject, when).orElseThrow(() -> new IllegalStateException("No rule on " + subject));
    }

    private static EvidenceRule rule(Row row) {
        return new EvidenceRule(
                row.text("code"),
                (int) row.number("version"),
                EvidenceRule.parse(row.text("length")),
                row.text("source"));
    }
}
