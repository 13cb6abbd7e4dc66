package org.dongthuan.bankintegration.callback;

import static org.dongthuan.bankintegration.account.domain.AccountState.ACKNOWLEDGED;
import static org.dongthuan.bankintegration.account.domain.AccountState.INFO_REQUIRED;
import static org.dongthuan.bankintegration.account.domain.AccountState.READY;
import static org.dongthuan.bankintegration.account.domain.AccountState.SENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.order.BankRequests;
import org.dongthuan.bankintegration.order.BankRequests.BankRequest;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/**
 * Applies what the bank says. Callbacks may come twice, late or in another order: each is acted on at most once, one that
 * implies earlier steps takes them too, and one that has been overtaken is only recorded.
 */
@ApplicationScoped
public class TakeCallback {

    private static final Set<AccountState> UNDER_WAY = EnumSet.of(SENT, ACKNOWLEDGED, INFO_REQUIRED);

    private final BankRequests requests;
    private final AccountRepository accounts;
    private final MoveAccount moves;
    private final AccountVault vault;
    private final Sql sql;
    private final InstantSource clock;

    TakeCallback(
            BankRequests requests,
            AccountRepository accounts,
            MoveAccount moves,
            AccountVault vault,
            Sql sql,
            InstantSource clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.moves = moves;
        this.vault = vault;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param accountNumber the account that the bank names beside the request; empty where the form has no place for it
     * @return the account it is about, also when the callback came before
     * @throws DomainException 404 for a request never made to this bank, 422 when the type's fields are missing or the
     *     account is not that of the request
     */
    @Transactional
    public UUID take(Callback callback, Optional<String> accountNumber, Actor by) {
        check(callback);
        BankRequest request =
                requests.find(callback.requestId()).orElseThrow(() -> DomainException.notFound("closure request"));
        // Another bank's account is hidden from this caller already by the fence on rows.
        Account account = accounts.locked(request.accountId())
                .filter(asked -> by.org().filter(asked.bankOrg()::equals).isPresent())
                .orElseThrow(() -> DomainException.notFound("closure request"));
        accountNumber.ifPresent(number -> checkNumber(number, account));
        boolean known = sql.one(
                        "select 1 as hit from bank_callback where callback_id = ?", row -> true, callback.callbackId())
                .isPresent();
        if (known) {
            return account.id();
        }
        Instant now = clock.instant();
        boolean applied = apply(callback, request, account, by, now);
        sql.run(
                "insert into bank_callback (callback_id, request_id, account_id, type, sequence, effect, occurred_at,"
                        + " received_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                callback.callbackId(),
                request.id(),
                account.id(),
                callback.type(),
                callback.sequence(),
                applied ? "APPLIED" : "RECORDED",
                callback.occurredAt(),
                now);
        requests.heard(request.id(), callback.sequence());
        return account.id();
    }

    private boolean apply(Callback callback, BankRequest request, Account account, Actor by, Instant now) {
        if (callback.type() == Callback.Type.PAID_OUT) {
            account.hear().paidOut(callback.amount(), callback.receiptRef());
            return true;
        }
        boolean current = request.attempt() == account.attempt()
                && (UNDER_WAY.contains(account.state()) || account.state() == READY && account.sendingHasStarted());
        if (!current) {
            return false;
        }
        return switch (callback.type()) {
            case ACKNOWLEDGED -> acknowledge(account, by, now);
            case INFO_REQUIRED -> ask(callback, request, account, by, now);
            case REJECTED -> reject(callback, account, by, now);
            case CLOSED -> close(callback, account, by, now);
            case PAID_OUT -> throw new IllegalStateException("handled before");
        };
    }

    private boolean acknowledge(Account account, Actor by, Instant now) {
        if (account.state() != READY && account.state() != SENT) {
            return false;
        }
        reach(ACKNOWLEDGED, account, by, now);
        return true;
    }

    private boolean ask(Callback callback, BankRequest request, Account account, Actor by, Instant now) {
        if (account.state() == INFO_REQUIRED || callback.sequence() < request.lastSequence()) {
            return false;
        }
        reach(ACKNOWLEDGED, account, by, now);
        vault.keepQuestion(account, callback.question());
        moves.move(account, AccountEvent.ASK_INFO, by, null, now);
        return true;
    }

    private boolean reject(Callback callback, Account account, Actor by, Instant now) {
        reach(SENT, account, by, now);
        account.hear().rejected(callback.code());
        if (callback.details() != null && callback.details().evidenceRef() != null) {
            account.hear()
                    .closed(callback.details().closedOn(), callback.details().evidenceRef(), callback.occurredAt());
        }
        moves.move(account, AccountEvent.REJECT, by, callback.code().name(), now);
        return true;
    }

    private boolean close(Callback callback, Account account, Actor by, Instant now) {
        reach(ACKNOWLEDGED, account, by, now);
        account.hear().closed(callback.closedOn(), callback.evidenceRef(), callback.occurredAt());
        moves.move(account, AccountEvent.CLOSED, by, null, now);
        return true;
    }

    /** Takes the steps that the callback implies: an answer proves that the request arrived. */
    private void reach(AccountState wanted, Account account, Actor by, Instant now) {
        if (account.state() == READY) {
            account.sent(now);
            moves.move(account, AccountEvent.SEND, Actor.SYSTEM, null, now);
        }
        if (account.state() == SENT && wanted == ACKNOWLEDGED) {
            moves.move(account, AccountEvent.ACK, by, null, now);
        }
        if (account.state() == INFO_REQUIRED) {
            moves.move(account, AccountEvent.SUPPLY, Actor.SYSTEM, null, now);
        }
    }

    private static void check(Callback callback) {
        switch (callback.type()) {
            case INFO_REQUIRED -> required(callback.question(), "question");
            case REJECTED -> required(callback.code(), "code");
            case PAID_OUT -> {
                required(callback.amount(), "amount");
                required(callback.receiptRef(), "receiptRef");
            }
            case CLOSED -> {
                required(callback.closedOn(), "closedOn");
                required(callback.evidenceRef(), "evidenceRef");
            }
            case ACKNOWLEDGED -> {}
        }
    }

    private void checkNumber(String named, Account account) {
        if (!vault.details(account).orElseThrow().accountNumber().equals(named)) {
            throw DomainException.invalid(
                    "accountNumber", "account-of-the-request", "Another account was asked about.");
        }
    }

    private static void required(Object value, String field) {
        if (value == null) {
            throw DomainException.invalid(field, "required", "This type of callback needs it.");
        }
    }
}
