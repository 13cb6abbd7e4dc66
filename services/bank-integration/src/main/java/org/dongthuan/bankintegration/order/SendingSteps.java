package org.dongthuan.bankintegration.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.dongthuan.bankintegration.order.BankRequests.NewRequest;
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
        Map<Boolean, List<Account>> all = accounts.lockedByIds(pending).stream()
                .collect(Collectors.partitioningBy(account -> account.state() == AccountState.READY));
        passBy(orderId, all.get(false));
        return new Prepared(pending.size(), sendable(unquestioned(orderId, all.get(true))));
    }

    /** A request that may have left is taken to its end, whatever a later list asks. */
    private List<Account> unquestioned(UUID orderId, List<Account> ready) {
        Set<UUID> open = orders.passByQuestioned(
                orderId,
                ready.stream()
                        .filter(account -> !account.sendingHasStarted())
                        .map(Account::id)
                        .toList());
        return ready.stream().filter(account -> !open.contains(account.id())).toList();
    }

    /** What has arrived already, by a callback, or is not to be closed any more. */
    private void passBy(UUID orderId, List<Account> others) {
        List<Instant> arrivedAt = new ArrayList<>();
        for (Account account : others) {
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
        dispatches.sent(orderId, arrivedAt);
    }

    private List<Sendable> sendable(List<Account> ready) {
        Map<UUID, BankRequest> requestOf = new HashMap<>(
                requests.ofPresentAttempts(ready.stream().map(Account::id).toList()));
        requests.add(ready.stream()
                        .filter(account -> !requestOf.containsKey(account.id()))
                        .map(this::newRequest)
                        .toList())
                .forEach(made -> requestOf.put(made.accountId(), made));
        Instant now = clock.instant();
        return ready.stream()
                .map(account -> {
                    account.sendingStarted(now);
                    BankRequest request = requestOf.get(account.id());
                    return new Sendable(request, requests.body(request), account.bankOrg());
                })
                .toList();
    }

    /** What the bank took, with both sides' signed messages. */
    record Taken(BankRequest request, List<SignedMessage> messages) {

        boolean isOfPresentAttempt(Account account) {
            return account.attempt() == request.attempt();
        }

        ExchangeLog.Crossed crossed() {
            return new ExchangeLog.Crossed(
                    messages,
                    new ExchangeLog.About(request.accountId(), request.id().toString()));
        }
    }

    /**
     * The bank took them: only now the accounts are SENT, unless a callback was faster. Locked in the order of their ids, so
     * that two rounds cannot wait for each other.
     */
    @Transactional
    void taken(UUID orderId, List<Taken> all) {
        Map<UUID, Taken> byAccount =
                all.stream().collect(Collectors.toMap(taken -> taken.request().accountId(), Function.identity()));
        List<Account> locked = accounts.lockedByIds(List.copyOf(byAccount.keySet()));
        Instant now = clock.instant();
        for (Account account : locked) {
            Taken taken = byAccount.get(account.id());
            if (account.state() == AccountState.READY && taken.isOfPresentAttempt(account)) {
                account.sent(now);
                moves.move(account, AccountEvent.SEND, Actor.SYSTEM, null, now);
            }
        }
        requests.taken(all.stream().map(taken -> taken.request().id()).toArray(UUID[]::new));
        log.keep(all.stream().map(Taken::crossed).toList());
        // A rejection may have been remedied while the answer was on its way: then the item waits for the new attempt.
        orders.mark(
                orderId,
                locked.stream()
                        .filter(account -> byAccount.get(account.id()).isOfPresentAttempt(account))
                        .map(Account::id)
                        .toList(),
                "SENT",
                null);
        dispatches.sent(
                orderId,
                locked.stream().map(Account::sentAt).filter(Objects::nonNull).toList());
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

    private NewRequest newRequest(Account account) {
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
            return new NewRequest(
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
