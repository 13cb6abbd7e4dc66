package org.dongthuan.bankintegration.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.rule.Rules;
import org.dongthuan.bankintegration.rule.WorkingDays;
import org.dongthuan.bankintegration.timeliness.PublicTimeliness.Day;
import org.dongthuan.bankintegration.timeliness.PublicTimeliness.Share;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/**
 * Counts from the histories of accounts. All that went out on one day is due together, because the service level counts
 * working days (decision 0007). A rejection is an answer.
 */
@ApplicationScoped
class CountTimeliness {

    /** Each closure once, by the first request of the day; a new attempt on another day is that day's. */
    private static final String OF_A_DAY = """
            select count(*) as sent, count(*) filter (where acknowledged_at < ?) as acknowledged,
                count(*) filter (where answered_at < ?) as answered
            from (
                select s.account_id,
                    (select min(t.at) from account_transition t where t.account_id = s.account_id and t.at >= s.at
                        and t.event in ('ack', 'reject')) as acknowledged_at,
                    (select min(t.at) from account_transition t where t.account_id = s.account_id and t.at >= s.at
                        and t.event in ('closed', 'reject')) as answered_at
                from (
                    select t.account_id, min(t.at) as at from closure_dispatch d
                    join bank_order_item i on i.order_id = d.order_id
                    join account_transition t on t.account_id = i.account_id and t.event = 'send'
                    where d.incident_id = ? and d.sent_on = ? and t.at >= ? and t.at < ?
                    group by t.account_id) s) one""";

    private final Sql sql;
    private final Rules rules;
    private final WorkingDays days;
    private final InstantSource clock;

    CountTimeliness(Sql sql, Rules rules, WorkingDays days, InstantSource clock) {
        this.sql = sql;
        this.rules = rules;
        this.days = days;
        this.clock = clock;
    }

    /** @throws DomainException 404 for an incident that not everybody may know of */
    @Transactional
    PublicTimeliness of(String code) {
        UUID incident = sql.one(
                        "select incident_id from incident_window where code = ? and told",
                        row -> row.uuid("incident_id"),
                        code)
                .orElseThrow(() -> DomainException.notFound("incident"));
        Instant now = clock.instant();
        List<Day> counted = sql
                .list(
                        "select distinct sent_on from closure_dispatch where incident_id = ? order by sent_on",
                        row -> row.date("sent_on"),
                        incident)
                .stream()
                .map(day -> count(incident, day, now))
                .filter(day -> day.sent() >= PublicTimeliness.SMALLEST)
                .toList();
        return new PublicTimeliness(code, now, PublicTimeliness.SMALLEST, counted);
    }

    private Day count(UUID incident, LocalDate day, Instant now) {
        Instant start = start(day);
        LocalDate acknowledgement = due(start, Rules.BANK_SERVICE_LEVEL);
        LocalDate result = due(start, Rules.BANK_RESULT);
        Instant acknowledgementEnds = start(acknowledgement.plusDays(1));
        Instant resultEnds = start(result.plusDays(1));
        return sql.one(
                        OF_A_DAY,
                        row -> new Day(
                                day,
                                row.number("sent"),
                                Share.of(
                                        acknowledgement,
                                        !now.isBefore(acknowledgementEnds),
                                        row.number("acknowledged"),
                                        row.number("sent")),
                                Share.of(
                                        result, !now.isBefore(resultEnds), row.number("answered"), row.number("sent"))),
                        acknowledgementEnds,
                        resultEnds,
                        incident,
                        day,
                        start,
                        start(day.plusDays(1)))
                .orElseThrow();
    }

    private LocalDate due(Instant start, String rule) {
        return Vietnam.dayOf(days.after(start, rules.number(rule, start)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
