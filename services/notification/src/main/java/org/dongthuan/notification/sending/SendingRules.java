package org.dongthuan.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/** Effective-dated rules of sending, from table {@code sending_rule}. */
@ApplicationScoped
public class SendingRules {

    private final Sql sql;

    SendingRules(Sql sql) {
        this.sql = sql;
    }

    public QuietHours quietHours(Instant at) {
        return new QuietHours(LocalTime.parse(value("QUIET_FROM", at)), LocalTime.parse(value("QUIET_TO", at)));
    }

    /** After how long without a receipt nobody knows any more what became of a text. */
    public Duration noReceiptAfter(Instant at) {
        return Duration.parse(value("NO_RECEIPT_AFTER", at));
    }

    /** How long a mail that the server did not take this time waits for each next offer; after the last it is refused. */
    public List<Duration> mailWaits(Instant at) {
        return durations("MAIL_WAITS", at);
    }

    /** How long a webhook that failed waits for each next attempt. */
    public List<Duration> webhookWaits(Instant at) {
        return durations("WEBHOOK_WAITS", at);
    }

    /** After how long without a success an endpoint of a partner is disabled. */
    public Duration webhookFailing(Instant at) {
        return Duration.parse(value("WEBHOOK_FAILING", at));
    }

    /** How long the secret before a rotation signs beside the new one. */
    public Duration webhookOverlap(Instant at) {
        return Duration.parse(value("WEBHOOK_OVERLAP", at));
    }

    private List<Duration> durations(String code, Instant at) {
        return Stream.of(value(code, at).split(" ")).map(Duration::parse).toList();
    }

    private String value(String code, Instant at) {
        return sql.one(
                        "select value from sending_rule where code = ? and valid_from <= ?"
                                + " order by valid_from desc, version desc limit 1",
                        row -> row.text("value"),
                        code,
                        Vietnam.dayOf(at))
                .orElseThrow(() -> new IllegalStateException("No sending rule " + code + " is in force"));
    }
}
