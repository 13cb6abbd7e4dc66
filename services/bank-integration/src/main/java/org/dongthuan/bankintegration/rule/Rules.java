package org.dongthuan.bankintegration.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** The table {@code rule}: each number with its source and the days on which it holds (DOMAIN, head note). */
@ApplicationScoped
public class Rules {

    /** Contact attempts before an account may be closed by default. */
    public static final String DECISION_ATTEMPTS = "DECISION-ATTEMPTS";
    /** Time between the first and the second attempt when nobody asks earlier. */
    public static final String DECISION_SECOND_AFTER = "DECISION-SECOND-AFTER";
    /** Time a holder has, counted from the first attempt. */
    public static final String DECISION_TIME = "DECISION-TIME";
    /** Working days within which a bank acknowledges a request. */
    public static final String BANK_SERVICE_LEVEL = "BK-SLA";
    /** Working days within which it answers. */
    public static final String BANK_RESULT = "BK-SLA-RESULT";
    /** Longest time until a hold is reviewed. */
    public static final String HOLD_REVIEW = "HOLD-REVIEW";

    /** Working days to answer a formal request. */
    public static final String FORMAL_REPLY = "FR-REPLY";

    private final Sql sql;

    Rules(Sql sql) {
        this.sql = sql;
    }

    /** @throws IllegalStateException when no rule with this code holds on the day of {@code at} */
    public int number(String code, Instant at) {
        return Integer.parseInt(value(code, at));
    }

    /** @throws IllegalStateException when no rule with this code holds on the day of {@code at} */
    public Duration duration(String code, Instant at) {
        return Duration.parse(value(code, at));
    }

    private String value(String code, Instant at) {
        return sql.one(
                        "select value from rule where rule_code = ? and valid_from <= ? and (valid_to is null or valid_to >"
                                + " ?) order by valid_from desc limit 1",
                        row -> row.text("value"),
                        code,
                        Vietnam.dayOf(at),
                        Vietnam.dayOf(at))
                .orElseThrow(() -> new IllegalStateException("No rule " + code + " holds on that day"));
    }
}
