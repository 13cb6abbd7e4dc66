package org.dongthuan.bankintegration.verify;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAbility;
import org.dongthuan.bankintegration.exchange.port.BankPort.Answer;
import org.dongthuan.bankintegration.exchange.port.BankPort.StatusPage;
import org.dongthuan.bankintegration.exchange.registry.Bank;
import org.dongthuan.bankintegration.exchange.registry.BankRounds;
import org.dongthuan.bankintegration.order.Orders;
import org.dongthuan.bankintegration.verify.BankBook.Comparison;
import org.dongthuan.platform.access.Actor;
import org.jboss.logging.Logger;

/** Holds what the bank said against what its books say: agreement verifies a closure, contradiction raises an alert. */
@ApplicationScoped
class VerifyClosures {

    private static final Logger LOG = Logger.getLogger(VerifyClosures.class);
    private static final int BATCH = 200;

    private final BankBook book;
    private final BankRounds rounds;
    private final AccountRepository accounts;
    private final MoveAccount moves;
    private final Orders orders;
    private final InstantSource clock;
    private final int pageSize;

    VerifyClosures(
            BankBook book,
            BankRounds rounds,
            AccountRepository accounts,
            MoveAccount moves,
            Orders orders,
            InstantSource clock,
            BankIntegrationConfig config) {
        this.book = book;
        this.rounds = rounds;
        this.accounts = accounts;
        this.moves = moves;
        this.orders = orders;
        this.clock = clock;
        this.pageSize = config.reportPage();
    }

    @Scheduled(every = "${bank-integration.timers.report}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        rounds.each("verify", BankAbility.STATUS_REPORT, this::verify);
    }

    private void verify(Bank bank) {
        if (!book.somethingToVerify(bank.org())) {
            return;
        }
        readOn(bank);
        List<Comparison> found;
        do {
            found = book.compare(bank.org(), BATCH);
            settle(found);
        } while (found.size() == BATCH);
    }

    private void readOn(Bank bank) {
        Optional<String> after = book.position(bank.org());
        String next;
        do {
            Answer<StatusPage> answer = bank.port().statusReport(after, pageSize);
            book.store(bank, answer);
            next = answer.value().next();
            after = Optional.ofNullable(next);
        } while (next != null);
    }

    private void settle(List<Comparison> found) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<UUID> ids = found.stream().map(Comparison::accountId).toList();
            List<UUID> closed = found.stream()
                    .filter(Comparison::closedInBook)
                    .map(Comparison::accountId)
                    .toList();
            accounts.lockedByIds(ids).stream()
                    .filter(account -> account.state() == AccountState.CLOSED_REPORTED)
                    .forEach(account -> settle(account, closed.contains(account.id())));
        });
    }

    private void settle(Account account, boolean closed) {
        if (closed) {
            moves.move(account, AccountEvent.VERIFY, Actor.SYSTEM, null, clock.instant());
            return;
        }
        LOG.errorf("Account %s was reported closed, but the bank's books say otherwise", account.id());
        account.newAttempt();
        moves.move(account, AccountEvent.MISMATCH, Actor.SYSTEM, "BOOKS_DISAGREE", clock.instant());
        orders.sendAgain(account);
    }
}
