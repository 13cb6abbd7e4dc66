package org.dongthuan.casetracking.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.casetracking.cases.app.AccountFacts;
import org.dongthuan.casetracking.cases.app.OpenCase;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.certificate.IssuedCertificate;
import org.dongthuan.casetracking.certificate.SealCertificate;
import org.dongthuan.casetracking.crimefile.FlagIncident;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.dongthuan.platform.messaging.IncomingEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listed people get cases; what happens to their accounts moves the cases on; certificates about them are sealed. */
@ApplicationScoped
public class AccountEventsConsumer {

    private static final List<String> MOVES = List.of(
            "identified",
            "decision-requested",
            "keep-requested",
            "kept",
            "keep-failed",
            "ready",
            "sent",
            "acknowledged",
            "info-required",
            "info-supplied",
            "rejected",
            "remedy-started",
            "held",
            "released",
            "closed-reported",
            "verified",
            "mismatch",
            "notified",
            "not-found",
            "out-of-window");

    private final EventConsumer consumer;
    private final EventHandlers people;
    private final EventHandlers accountEvents;
    private final AccountRefs accounts;
    private final AccountFacts facts;
    private final FlagIncident flagIncident;

    AccountEventsConsumer(
            EventConsumer consumer,
            ObjectMapper json,
            AccountRefs accounts,
            OpenCase openCase,
            SealCertificate sealCertificate,
            AccountFacts facts,
            FlagIncident flagIncident) {
        this.consumer = consumer;
        this.accounts = accounts;
        this.facts = facts;
        this.flagIncident = flagIncident;
        this.people = new EventHandlers(json)
                .on("person.listed.v1", OpenCase.Listed.class, openCase::fromList)
                .on("certificate.issued.v1", IssuedCertificate.class, sealCertificate::seal);
        this.accountEvents = new EventHandlers(json).on("account.listed.v1", Listed.class, this::listed);
        for (String word : MOVES) {
            accountEvents.on("account." + word + ".v1", Moved.class, (event, moved) -> moved(event, moved, word));
        }
    }

    /** What case-tracking needs of {@code account.listed.v1}. */
    public record Listed(UUID accountId, UUID incidentId, String bankOrg) {}

    /** What case-tracking needs of any other account event. {@code caseId} and {@code personId} may be absent. */
    public record Moved(UUID accountId, UUID incidentId, UUID caseId, UUID personId, String to, Instant at) {}

    @Incoming("person-events-in")
    @Blocking
    void consumePeople(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, people);
    }

    @Incoming("account-events-in")
    @Blocking
    void consumeAccounts(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, accountEvents);
    }

    private void listed(Listed listed) {
        accounts.told(List.of(new AccountRefs.Told(
                listed.accountId(), listed.incidentId(), null, null, listed.bankOrg(), "IDENTIFIED", Instant.EPOCH)));
        flagIncident.accountListed(listed.incidentId());
    }

    private void moved(IncomingEvent event, Moved moved, String word) {
        Instant at = moved.at() == null ? event.time() : moved.at();
        facts.add(
                new AccountRefs.Told(
                        moved.accountId(), moved.incidentId(), moved.caseId(), moved.personId(), null, moved.to(), at),
                "account." + word);
    }
}
