package org.dongthuan.bankintegration.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.domain.HolderIdentity;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.dispatch.Dispatches;
import org.dongthuan.bankintegration.exchange.log.ExchangeLog;
import org.dongthuan.bankintegration.exchange.port.ClosureRequest;
import org.dongthuan.bankintegration.exchange.port.SignedMessage;
import org.dongthuan.bankintegration.job.JobStore;
import org.dongthuan.bankintegration.order.BankRequests.BankRequest;
import org.dongthuan.platform.access.Actor;

/**
 * The database's part of sending: before and after the bank is asked. A crash in between leaves the item PENDING with its
 * request stored, and the next round sends the same body under the same key.
 */
@ApplicationScoped
class SendingSteps {

    private final OrderStore orders;
    private final BankRequests requests;
    private final AccountRepository accounts;
    private final AccountVault vault;
    private final MoveAccount moves;
    private final ExchangeLog log;
    private final JobStore jobs;
    private final Dispatches dispatches;
    private final ObjectMapper json;
    private final InstantSource clock;

    SendingSteps(
            OrderStore orders,
            BankRequests requests,
            AccountRepository accounts,
            AccountVault vault,
            MoveAccount moves,
            ExchangeLog log,
            JobStore jobs,
            Dispatches dispatches,
            ObjectMapper json,
            InstantSource clock) {
        this.orders = orders;
        this.requests = requests;
        this.accounts = accounts;
        this.vault = vault;
        this.moves = moves;
        this.log = log;
        this.jobs = jobs;
        this.dispatches = dispatches;
        this.json = json;
        this.clock = clock;
    }

    /** A request, what it says and to which bank it goes. */
    record Sendable(BankRequest request, byte[] body, String bankOrg) {}

    /** @param looked items looked at; 0 when nothing is left */
    record Prepared(int looked, List<Sendable> sendable) {}

    /** Whose accounts the order is about. */
    @Transactional
    String bankOf(UUID orderId) {
        return orders.bankOf(orderId);
    }

    /** Claims the next items: from here on their holders cannot change their mind. */
    @Transactional
    Prepared prepare(UUID orderId, int size) {
        List<UUID> pending = orders.pending(orderId, size);
        List<Sendable> sendable = new ArrayList<>();
        List<Instant> arrivedAt = new ArrayList<>();
        Instant now = clock.instant();
        for (Account account : accounts.lockedByIds(pending)) {
            if (account.state() == AccountState.READY) {
                account.sendingStarted(now);
                BankRequest request =
                        requests.ofAttempt(account.id(), account.attempt()).orElseGet(() -> newRequest(account));
                sendable.add(new Sendable(request, requests.body(request), account.bankOrg()));
            } else {
                boolean arrived = account.sentAt() != null;
                if (arrived) {
                    arrivedAt.add(account.sentAt());
                }
                orders.mark(
                        orderId,
                        account.id(),
                        arrived ? "SENT" : "SKIPPED",
                        arrived ? null : account.state().name());
            }
        }
        dispatches.sent(orderId, arrivedAt);
        return new Prepared(pending.size(), sendable);
    }

    /** What the bank took, with both sides' signed messages. */
    record Taken(BankRequest request, List<SignedMessage> messages) {}

    /**
     * The bank took them: only now the accounts are SENT, unless a callback was faster. Locked in the order of their ids, so
     * that two rounds cannot wait for each other.
     */
    @Transactional
    void taken(UUID orderId, List<Taken> all) {
        Map<UUID, Taken> byAccount =
                all.stream().collect(Collectors.toMap(taken -> taken.request().accountId(), Function.identity()));
        List<Account> locked = accounts.lockedByIds(List.copyOf(byAccount.keySet()));
        for (Account account : locked) {
            Taken taken = byAccount.get(account.id());
            taken(orderId, account, taken.request(), taken.messages());
        }
        dispatches.sent(
                orderId,
                locked.stream().map(Account::sentAt).filter(Objects::nonNull).toList());
    }

    private void taken(UUID orderId, Account account, BankRequest request, List<SignedMessage> messages) {
        if (account.state() == AccountState.READY && account.attempt() == request.attempt()) {
            Instant now = clock.instant();
            account.sent(now);
            moves.move(account, AccountEvent.SEND, Actor.SYSTEM, null, now);
        }
        requests.taken(request.id());
        log.keep(messages, account.id(), request.id().toString());
        // A rejection may have been remedied while the answer was on its way: then the item waits for the new attempt.
        if (account.attempt() == request.attempt()) {
            orders.mark(orderId, account.id(), "SENT", null);
        }
    }

    @Transactional
    void refused(UUID orderId, BankRequest request, String code) {
        Account account = accounts.locked(request.accountId()).orElseThrow();
        account.sendingFailed();
        requests.refused(request.id(), code);
        orders.mark(orderId, account.id(), "FAILED", code);
    }

    /** Counts progress once per round, so that senders do not queue for one row. */
    @Transactional
    void movedOn(UUID jobId, int items) {
        jobs.progress(jobId, items);
    }

    private BankRequest newRequest(Account account) {
        UUID id = UUID.randomUUID();
        HolderIdentity holder = vault.holder(account).orElseThrow();
        ClosureRequest body = new ClosureRequest(
                id,
                vault.details(account).orElseThrow().accountNumber(),
                new ClosureRequest.Holder(holder.citizenId(), holder.fullName()),
                account.ground(),
                Optional.ofNullable(account.code()).orElse(account.id().toString()),
                vault.payout(account).orElse(null),
                true,
                account.attempt());
        try {
            return requests.add(
                    id,
                    "CLOSURE",
                    account.id(),
                    account.attempt(),
                    account.id() + ":" + account.attempt(),
                    null,
                    json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A closure request is always serialisable");
        }
    }
}
