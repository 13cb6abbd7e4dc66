package org.dongthuan.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.dongthuan.notification.sending.SendingRules;
import org.dongthuan.platform.sql.Sql;
import org.jboss.logging.Logger;

/** Stores what became of an attempt, and what follows for delivery and endpoint. */
@ApplicationScoped
class StoreAnswer {

    private static final Logger LOG = Logger.getLogger(StoreAnswer.class);

    private final Sql sql;
    private final EndpointStore endpoints;
    private final SendingRules rules;
    private final InstantSource clock;

    StoreAnswer(Sql sql, EndpointStore endpoints, SendingRules rules, InstantSource clock) {
        this.sql = sql;
        this.endpoints = endpoints;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    void store(Claimed claimed, WebhookClient.Answer answer) {
        Instant now = clock.instant();
        sql.run(
                "insert into webhook_attempt (delivery_id, number, outcome, status, at) values (?, ?, ?, ?, ?)"
                        + " on conflict (delivery_id, number) do update set outcome = excluded.outcome,"
                        + " status = excluded.status, at = excluded.at",
                claimed.id(),
                claimed.attempt(),
                answer.outcome(),
                status(answer),
                now);
        if (answer.outcome() == Outcome.TAKEN) {
            delivered(claimed, answer, now);
        } else {
            failed(claimed, answer, now);
        }
    }

    /** Counts also when the lease was over and somebody else tries by now. */
    private void delivered(Claimed claimed, WebhookClient.Answer answer, Instant now) {
        sql.run(
                "update webhook_delivery set state = 'DELIVERED', outcome = ?, status = ?, finished_at = ? where id = ?",
                answer.outcome(),
                status(answer),
                now,
                claimed.id());
        sql.run(
                "update webhook_endpoint set failing_since = null, last_success_at = ? where id = ?"
                        + " and (failing_since is not null or last_success_at is null or last_success_at < ?)",
                now,
                claimed.endpointId(),
                now.minusSeconds(1));
    }

    private void failed(Claimed claimed, WebhookClient.Answer answer, Instant now) {
        boolean gone = answer.outcome() == Outcome.GONE;
        Optional<Duration> wait = gone
                ? Optional.empty()
                : new RetrySchedule(rules.webhookWaits(now))
                        .afterTry(claimed.tries(), ThreadLocalRandom.current().nextDouble(), answer.wish());
        int mine = sql.run(
                "update webhook_delivery set state = ?, outcome = ?, status = ?, due_at = ?, finished_at = ?"
                        + " where id = ? and state = 'SENDING' and attempts = ?",
                wait.isPresent() ? DeliveryState.WAITING : DeliveryState.FAILED,
                answer.outcome(),
                status(answer),
                now.plus(wait.orElse(Duration.ZERO)),
                wait.isPresent() ? null : now,
                claimed.id(),
                claimed.attempt());
        if (mine == 0) {
            return;
        }
        LOG.infof(
                "Webhook delivery %s to endpoint %s: %s %d",
                claimed.id(), claimed.endpointId(), answer.outcome(), answer.status());
        sql.run(
                "update webhook_endpoint set failing_since = ? where id = ? and failing_since is null",
                now,
                claimed.endpointId());
        if (gone) {
            disable(claimed.endpointId(), EndpointEvent.GONE);
        } else if (failsTooLong(claimed.endpointId(), now)) {
            disable(claimed.endpointId(), EndpointEvent.FAILING);
        }
    }

    private boolean failsTooLong(UUID endpointId, Instant now) {
        return endpoints
                .find(endpointId)
                .filter(one -> one.failingSince() != null)
                .filter(one ->
                        !one.failingSince().plus(rules.webhookFailing(now)).isAfter(now))
                .isPresent();
    }

    private void disable(UUID endpointId, EndpointEvent event) {
        endpoints
                .held(endpointId)
                .filter(one -> EndpointTransitions.TABLE.takes(one.state(), event))
                .ifPresent(one -> {
                    endpoints.update(ManageEndpoints.moved(one, event));
                    LOG.warnf("Webhook endpoint %s is disabled: %s", endpointId, event.path());
                });
    }

    private static Integer status(WebhookClient.Answer answer) {
        return answer.status() == 0 ? null : answer.status();
    }
}
