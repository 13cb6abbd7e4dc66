package org.dongthuan.casetracking.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.casetracking.cases.app.CaseProgress;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.Timeline;
import org.dongthuan.casetracking.clock.app.ReplyReceived;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.dongthuan.platform.messaging.IncomingEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Verdicts on consent and proofs of delivery. */
@ApplicationScoped
public class OutcomeEventsConsumer {

    private static final String RESULT = "RESULT";
    private static final String REPLY = "REPLY";
    private static final Set<String> RECEIVED = Set.of("delivered", "confirmed");
    private static final List<String> FINAL = List.of("delivered", "confirmed", "exhausted");

    private final EventConsumer consumer;
    private final EventHandlers claims;
    private final EventHandlers messages;
    private final AccountRefs accounts;
    private final CaseProgress progress;
    private final Timeline timeline;
    private final ReplyReceived receipts;

    OutcomeEventsConsumer(
            EventConsumer consumer,
            ObjectMapper json,
            AccountRefs accounts,
            CaseProgress progress,
            Timeline timeline,
            ReplyReceived receipts) {
        this.consumer = consumer;
        this.accounts = accounts;
        this.progress = progress;
        this.timeline = timeline;
        this.receipts = receipts;
        this.claims = new EventHandlers(json)
                .on("consent-claim.opened.v1", Claim.class, claim -> claim(claim, null))
                .on("consent-claim.verdict-reached.v1", Claim.class, claim -> claim(claim, claim.verdict()));
        this.messages = new EventHandlers(json);
        for (String word : FINAL) {
            messages.on(
                    "message." + word + ".v1",
                    Message.class,
                    message -> message.tellsAResult() || message.tellsAReply() && RECEIVED.contains(word),
                    (event, message) -> told(event, message, word));
        }
    }

    /** What case-tracking needs of a consent claim. */
    public record Claim(UUID claimId, UUID accountId, String verdict) {}

    /** What case-tracking needs of a message. {@code caseId} is absent for messages about no case, {@code at} maybe. */
    public record Message(UUID messageId, String purpose, UUID personId, UUID caseId, Instant at) {

        boolean tellsAReply() {
            return REPLY.equals(purpose) && personId != null;
        }

        boolean tellsAResult() {
            return RESULT.equals(purpose) && caseId != null;
        }
    }

    @Incoming("claim-events-in")
    @Blocking
    void consumeClaims(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, claims);
    }

    @Incoming("message-events-in")
    @Blocking
    void consumeMessages(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, messages);
    }

    private void claim(Claim claim, String verdict) {
        accounts.claim(claim.claimId(), claim.accountId(), verdict);
        accounts.caseOf(claim.accountId()).ifPresent(progress::touch);
    }

    private void told(IncomingEvent event, Message message, String word) {
        if (message.tellsAReply()) {
            Instant at = message.at() == null ? event.time() : message.at();
            receipts.told(message.personId(), message.caseId(), at);
            return;
        }
        timeline.add(
                message.caseId(),
                event.time(),
                "message." + word,
                message.messageId().toString());
        progress.told(message.caseId());
    }
}
