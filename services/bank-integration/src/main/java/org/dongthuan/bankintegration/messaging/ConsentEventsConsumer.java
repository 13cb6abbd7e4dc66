package org.dongthuan.bankintegration.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.bankintegration.decision.KeepVerdicts;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Whether a wish to keep the account was proven, and whether it ended since. */
@ApplicationScoped
public class ConsentEventsConsumer {

    private final EventConsumer consumer;
    private final EventHandlers handlers;

    ConsentEventsConsumer(EventConsumer consumer, ObjectMapper json, KeepVerdicts verdicts) {
        this.consumer = consumer;
        this.handlers = new EventHandlers(json)
                .on("keep-consent.proven.v1", Consent.class, consent -> verdicts.proven(consent.accountId()))
                .on("keep-consent.not-proven.v1", Consent.class, consent -> verdicts.notProven(consent.accountId()))
                .on("consent-record.withdrawn.v1", Consent.class, consent -> {
                    if ("ACCOUNT_OPENING".equals(consent.purpose())) {
                        verdicts.openingWithdrawn(consent.accountId());
                    } else {
                        verdicts.withdrawn(consent.accountId());
                    }
                })
                .on(
                        "consent-record.revoked.v1",
                        Consent.class,
                        consent -> verdicts.ended(consent.accountId(), "REVOKED"))
                .on(
                        "consent-record.expired.v1",
                        Consent.class,
                        consent -> verdicts.ended(consent.accountId(), "EXPIRED"))
                .on(
                        "consent-record.invalidated.v1",
                        Consent.class,
                        consent -> verdicts.ended(consent.accountId(), "INVALIDATED"));
    }

    /**
     * What bank-integration needs of {@code keep-consent.*.v1} and {@code consent-record.*.v1}.
     *
     * @param purpose absent for a consent to keep the account
     */
    public record Consent(UUID recordId, UUID accountId, String purpose) {}

    @Incoming("consent-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }
}
