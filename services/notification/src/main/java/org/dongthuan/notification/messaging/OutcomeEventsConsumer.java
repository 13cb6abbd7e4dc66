package org.dongthuan.notification.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.notification.message.app.QueueMessage;
import org.dongthuan.notification.message.domain.NewMessage;
import org.dongthuan.notification.message.domain.Purpose;
import org.dongthuan.notification.message.store.References;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.dongthuan.platform.messaging.IncomingEvent;
import org.dongthuan.platform.messaging.MalformedEvent;
import org.dongthuan.platform.time.Vietnam;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Holders are asked for their decision and to confirm a keep; everybody is told the outcome. */
@ApplicationScoped
public class OutcomeEventsConsumer {

    private static final Set<String> RESULTS = Set.of("CLOSED", "KEPT", "NOT_FOUND", "OUT_OF_WINDOW");

    private final EventConsumer consumer;
    private final EventHandlers accounts;
    private final EventHandlers cases;
    private final EventHandlers records;
    private final QueueMessage queue;
    private final References references;

    OutcomeEventsConsumer(EventConsumer consumer, ObjectMapper json, QueueMessage queue, References references) {
        this.consumer = consumer;
        this.queue = queue;
        this.references = references;
        this.accounts =
                new EventHandlers(json).on("account.decision-requested.v1", Decision.class, this::decisionRequested);
        this.cases = new EventHandlers(json)
                .on("case.opened.v1", Result.class, this::opened)
                .on("case.result-ready.v1", Result.class, this::resultReady)
                .on(
                        "case.merged.v1",
                        Merged.class,
                        merged -> references.caseMerged(merged.caseId(), merged.survivorCode()));
        this.records = new EventHandlers(json)
                .on("keep-consent.requested.v1", Keep.class, this::keepRequested)
                .on("consent-record.expiring.v1", Expiring.class, this::consentEnds);
    }

    /** What notification needs of {@code account.decision-requested.v1}; only the account is always there. */
    public record Decision(UUID accountId, UUID incidentId, UUID caseId, UUID personId, String code, Integer attempt) {}

    /** What notification needs of a case event; {@code result} only when it is ready, {@code incidentId} where there is one. */
    public record Result(UUID caseId, String code, UUID personId, UUID incidentId, String result, Instant at) {}

    /** What notification needs of {@code case.merged.v1}. */
    public record Merged(UUID caseId, String survivorCode) {}

    /** What notification needs of {@code keep-consent.requested.v1}. */
    public record Keep(UUID recordId, UUID caseId, UUID personId, String code) {}

    /** What notification needs of {@code consent-record.expiring.v1}; {@code caseId} and {@code code} may be absent. */
    public record Expiring(UUID recordId, UUID caseId, UUID personId, String code, LocalDate validUntil) {}

    @Incoming("account-events-in")
    @Blocking
    void consumeAccounts(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, accounts);
    }

    @Incoming("case-events-in")
    @Blocking
    void consumeCases(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, cases);
    }

    @Incoming("record-events-in")
    @Blocking
    void consumeRecords(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, records);
    }

    /** A holder of several accounts in one case is asked once an attempt. */
    private void decisionRequested(Decision asked) {
        if (asked.personId() == null) {
            throw new MalformedEvent("a decision is asked of nobody");
        }
        UUID subject = asked.caseId() != null
                ? asked.caseId()
                : asked.incidentId() != null ? asked.incidentId() : asked.accountId();
        queue.queue(new NewMessage(
                Purpose.DECISION_REQUEST,
                subject,
                String.valueOf(asked.attempt() == null ? 1 : asked.attempt()),
                asked.personId(),
                asked.caseId(),
                asked.code(),
                Purpose.DECISION_REQUEST.name(),
                null));
    }

    private void keepRequested(Keep keep) {
        queue.queue(new NewMessage(
                Purpose.KEEP_CHECK,
                keep.recordId(),
                "",
                keep.personId(),
                keep.caseId(),
                keep.code(),
                Purpose.KEEP_CHECK.name(),
                null));
    }

    /** Once of each end: a consent that was renewed ends another day. After its last day the text is of no use. */
    private void consentEnds(Expiring ending) {
        if (ending.validUntil() == null) {
            throw new MalformedEvent("a consent that ends on no day");
        }
        queue.queue(new NewMessage(
                Purpose.CONSENT_END,
                ending.recordId(),
                ending.validUntil().toString(),
                ending.personId(),
                ending.caseId(),
                ending.code(),
                Purpose.CONSENT_END.name(),
                ending.validUntil().plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant()));
    }

    private void opened(Result opened) {
        references.caseOpened(opened.caseId(), opened.code(), opened.personId(), opened.incidentId());
    }

    /** A result may be taken back and come again: the time of the event tells the texts apart. */
    private void resultReady(IncomingEvent event, Result ready) {
        if (ready.result() == null || !RESULTS.contains(ready.result())) {
            throw new MalformedEvent("an unknown result");
        }
        Instant at = ready.at() == null ? event.time() : ready.at();
        queue.queue(new NewMessage(
                Purpose.RESULT,
                ready.caseId(),
                ready.result() + "@" + at,
                ready.personId(),
                ready.caseId(),
                ready.code(),
                "RESULT_" + ready.result(),
                null));
    }
}
