package org.dongthuan.consent.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.consent.claim.app.ClaimSteps;
import org.dongthuan.consent.keep.KeepSteps;
import org.dongthuan.consent.keep.WithdrawKeep;
import org.dongthuan.consent.ledger.ConfirmEffect;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.dongthuan.platform.messaging.IncomingEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A listed account is a claim that consent exists; a wish to keep it asks for a new one, and one to close takes it back. */
@ApplicationScoped
public class AccountEventsConsumer {

    /** Events that may be the first to tell whose account it is. */
    private static final List<String> TELLING = List.of("identified", "decision-requested", "sent");

    private final EventConsumer consumer;
    private final EventHandlers accountEvents;
    private final EventHandlers people;
    private final Accounts accounts;
    private final ClaimSteps claims;
    private final KeepSteps keeps;
    private final WithdrawKeep withdrawKeep;
    private final ConfirmEffect effects;
    private final InstantSource clock;

    AccountEventsConsumer(
            EventConsumer consumer,
            ObjectMapper json,
            Accounts accounts,
            ClaimSteps claims,
            KeepSteps keeps,
            WithdrawKeep withdrawKeep,
            ConfirmEffect effects,
            InstantSource clock) {
        this.consumer = consumer;
        this.accounts = accounts;
        this.claims = claims;
        this.keeps = keeps;
        this.withdrawKeep = withdrawKeep;
        this.effects = effects;
        this.clock = clock;
        this.accountEvents = new EventHandlers(json)
                .on("account.listed.v1", Account.class, this::listed)
                .on("account.keep-requested.v1", Account.class, this::keepRequested)
                .on("account.ready.v1", Account.class, this::ready)
                .on("account.verified.v1", Account.class, this::verified);
        TELLING.forEach(word -> accountEvents.on("account." + word + ".v1", Account.class, this::told));
        this.people = new EventHandlers(json).on("person.listed.v1", Person.class, this::personListed);
    }

    /** What consent needs of an account event; everything but the account may be absent. */
    public record Account(
            UUID accountId,
            UUID incidentId,
            String bankOrg,
            Instant openedAt,
            String placeCode,
            UUID personId,
            UUID caseId,
            String code,
            String from) {}

    /** What consent needs of {@code person.listed.v1}. */
    public record Person(UUID accountId, UUID incidentId, UUID personId, String placeCode) {}

    @Incoming("account-events-in")
    @Blocking
    void consumeAccounts(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, accountEvents);
    }

    @Incoming("person-events-in")
    @Blocking
    void consumePeople(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, people);
    }

    private void listed(IncomingEvent event, Account account) {
        told(event, account);
        claims.open(account.accountId(), account.incidentId(), clock.instant());
    }

    private void keepRequested(IncomingEvent event, Account account) {
        told(event, account);
        keeps.request(account.accountId(), clock.instant());
    }

    private void ready(IncomingEvent event, Account account) {
        told(event, account);
        if ("KEPT".equals(account.from())) {
            withdrawKeep.decidedToClose(account.accountId(), event.time());
        }
    }

    private void verified(IncomingEvent event, Account account) {
        effects.closed(account.accountId(), event.time());
    }

    private void told(IncomingEvent event, Account account) {
        accounts.told(new Accounts.Told(
                account.accountId(),
                account.incidentId(),
                account.bankOrg(),
                account.openedAt(),
                account.placeCode(),
                account.personId(),
                account.caseId(),
                account.code(),
                event.time()));
    }

    private void personListed(IncomingEvent event, Person person) {
        if (person.accountId() != null) {
            accounts.told(new Accounts.Told(
                    person.accountId(),
                    person.incidentId(),
                    null,
                    null,
                    person.placeCode(),
                    person.personId(),
                    null,
                    null,
                    event.time()));
        }
    }
}
