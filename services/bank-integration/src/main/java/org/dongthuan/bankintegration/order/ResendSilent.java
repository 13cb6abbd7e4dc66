package org.dongthuan.bankintegration.order;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.exchange.log.ExchangeLog;
import org.dongthuan.bankintegration.exchange.port.BankAbility;
import org.dongthuan.bankintegration.exchange.port.BankPort.Answer;
import org.dongthuan.bankintegration.exchange.port.BankPort.Receipt;
import org.dongthuan.bankintegration.exchange.port.BankRefusal;
import org.dongthuan.bankintegration.exchange.registry.Bank;
import org.dongthuan.bankintegration.exchange.registry.BankRounds;
import org.dongthuan.bankintegration.order.BankRequests.BankRequest;
import org.dongthuan.bankintegration.rule.Rules;
import org.dongthuan.bankintegration.rule.WorkingDays;
import org.dongthuan.platform.access.Actor;
import org.jboss.logging.Logger;

/** Sends what the bank has not acknowledged in time again, under the same key; and amendments that wait to be sent. */
@ApplicationScoped
class ResendSilent {

    private static final Logger LOG = Logger.getLogger(ResendSilent.class);
    private static final int BATCH = 200;

    private final BankRequests requests;
    private final BankRounds rounds;
    private final AccountRepository accounts;
    private final MoveAccount moves;
    private final ExchangeLog log;
    private final Rules rules;
    private final WorkingDays days;
    private final InstantSource clock;

    ResendSilent(
            BankRequests requests,
            BankRounds rounds,
            AccountRepository accounts,
            MoveAccount moves,
            ExchangeLog log,
            Rules rules,
            WorkingDays days,
            InstantSource clock) {
        this.requests = requests;
        this.rounds = rounds;
        this.accounts = accounts;
        this.moves = moves;
        this.log = log;
        this.rules = rules;
        this.days = days;
        this.clock = clock;
    }

    @Scheduled(every = "${bank-integration.timers.resend}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        rounds.each("resend", BankAbility.CLOSURE, bank -> overdue(bank).forEach(request -> resend(bank, request)));
        rounds.each(
                "amend",
                BankAbility.AMENDMENT,
                bank -> QuarkusTransaction.requiringNew()
                        .call(() -> requests.queuedAmendments(bank.org(), BATCH))
                        .forEach(amendment -> amend(bank, amendment)));
    }

    private List<BankRequest> overdue(Bank bank) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            int level = rules.number(Rules.BANK_SERVICE_LEVEL, now);
            return requests.silentSince(bank.org(), now.minus(Duration.ofDays(level)), BATCH).stream()
                    .filter(request -> !now.isBefore(days.after(request.lastSentAt(), level)))
                    .toList();
        });
    }

    private void resend(Bank bank, BankRequest request) {
        try {
            Answer<Receipt> answer = bank.port().requestClosure(request.key(), requests.body(request));
            QuarkusTransaction.requiringNew().run(() -> {
                Account account = accounts.locked(request.accountId()).orElseThrow();
                if (account.state() == AccountState.SENT) {
                    moves.move(account, AccountEvent.RESEND, Actor.SYSTEM, "NO_ACKNOWLEDGEMENT", clock.instant());
                }
                requests.resent(request.id());
                log.keep(answer.messages(), account.id(), request.id().toString());
            });
        } catch (BankRefusal e) {
            LOG.errorf("The bank refuses the repetition of request %s: %s", request.id(), e.getMessage());
            QuarkusTransaction.requiringNew().run(() -> requests.resent(request.id()));
        }
    }

    private void amend(Bank bank, BankRequest amendment) {
        UUID id = amendment.id();
        try {
            Answer<Receipt> answer =
                    bank.port().amend(amendment.closureId(), amendment.key(), requests.body(amendment));
            QuarkusTransaction.requiringNew().run(() -> {
                requests.taken(id);
                log.keep(answer.messages(), amendment.accountId(), id.toString());
            });
        } catch (BankRefusal e) {
            LOG.errorf("The bank refuses amendment %s: %s", id, e.getMessage());
            QuarkusTransaction.requiringNew().run(() -> requests.refused(id, e.getMessage()));
        }
    }
}
