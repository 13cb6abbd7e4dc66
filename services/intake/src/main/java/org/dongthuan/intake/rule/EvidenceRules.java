package org.dongthuan.intake.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
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
                row -> new EvidenceRule(
                        row.text("code"),
                        (int) row.number("version"),
                        EvidenceRule.parse(row.text("length")),
                        row.text("source")),
                subject,
                when.atZone(Vietnam.ZONE).toLocalDate(),
                when.atZone(Vietnam.ZONE).toLocalDate());
    }

    /** The same where there must be one. @throws IllegalStateException when the tables lack it */
    @Transactional(Transactional.TxType.MANDATORY)
    public EvidenceRule require(String subject, Instant when) {
        return at(subject, when).orElseThrow(() -> new IllegalStateException("No rule on " + subject));
    }
}
