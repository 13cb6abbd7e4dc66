package org.dongthuan.banksandbox.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dongthuan.banksandbox.callback.Outgoing;
import org.dongthuan.banksandbox.script.Behaviour;

/** The sum of all facts. Not thread-safe: the ledger's lock guards it. */
public final class BankState {

    private final Map<String, Account> accounts = new HashMap<>();
    private final List<Account> byOrdinal = new ArrayList<>();
    private final TreeMap<Long, Account> byChange = new TreeMap<>();
    private final Map<String, ClosureCase> requests = new HashMap<>();
    private final Map<String, KeyUse> keys = new HashMap<>();
    private final Map<String, Instant> deferred = new HashMap<>();
    private Behaviour defaultBehaviour = Behaviour.ACK_THEN_CLOSE;
    private Instant downUntil = Instant.MIN;
    private long answersDelivered;
    private long changes;

    public Optional<Account> account(String number) {
        return Optional.ofNullable(accounts.get(number));
    }

    /** All accounts in the order of loading. */
    public List<Account> accounts() {
        return byOrdinal;
    }

    /** Accounts whose status changed after the given position, in that order; each appears once, at its last change. */
    public Collection<Account> changedAfter(long changeNo) {
        SortedMap<Long, Account> later = byChange.tailMap(changeNo, false);
        return later.values();
    }

    public Optional<ClosureCase> request(String requestId) {
        return Optional.ofNullable(requests.get(requestId));
    }

    public Optional<KeyUse> key(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    /** Requests whose moment has come. */
    public List<ClosureCase> due(Instant now) {
        return deferred.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .map(entry -> requests.get(entry.getKey()))
                .toList();
    }

    public List<Outgoing> undelivered() {
        return requests.values().stream()
                .flatMap(each -> each.undelivered().stream())
                .toList();
    }

    public Behaviour behaviourFor(Account account) {
        return account.nextBehaviour().orElse(defaultBehaviour);
    }

    /** Until when the bank is away; the past when it is there. */
    public Instant downUntil() {
        return downUntil;
    }

    public long answersDelivered() {
        return answersDelivered;
    }

    void apply(Fact fact) {
        switch (fact) {
            case Fact.AccountLoaded(AccountRow row) -> load(row);
            case Fact.AccountScripted(String number, List<Behaviour> answers) ->
                accounts.get(number).script(answers);
            case Fact.DefaultScripted(Behaviour behaviour) -> defaultBehaviour = behaviour;
            case Fact.BankSwitched(boolean down, Instant until) ->
                downUntil = down ? Optional.ofNullable(until).orElse(Instant.MAX) : Instant.MIN;
            case Fact.KeyUsed used -> use(used);
            case Fact.RequestTaken taken -> {
                requests.put(taken.request().requestId(), new ClosureCase(taken.request(), taken.form()));
                of(taken.request().requestId()).requested(taken.request().requestId());
            }
            case Fact.RequestRepeated(String id) -> of(id).requested(id);
            case Fact.RequestAmended amended ->
                requests.get(amended.request().requestId()).amend(amended.request());
            case Fact.RequestMoved(String id, RequestStatus status) -> move(id, status);
            case Fact.RequestDeferred(String id, Instant dueAt) -> deferred.put(id, dueAt);
            case Fact.BehaviourUsed(String number) -> accounts.get(number).useBehaviour();
            case Fact.DebitBlocked(String number) ->
                changed(accounts.get(number)).blockDebits();
            case Fact.PaidOut(String number, Payout payout) ->
                accounts.get(number).payOut(payout);
            case Fact.AccountClosed closed ->
                changed(accounts.get(closed.accountNumber())).close(closed.closedOn(), closed.evidenceRef());
            case Fact.HoldSet(String number, boolean held) ->
                changed(accounts.get(number)).hold(held);
            case Fact.AnswerWritten(Outgoing answer) ->
                requests.get(answer.callback().requestId()).write(answer);
            case Fact.AnswerDelivered(String id, String callbackId) -> {
                requests.get(id).delivered(callbackId);
                answersDelivered++;
            }
        }
    }

    private void load(AccountRow row) {
        Account account = new Account(row, byOrdinal.size() + 1);
        accounts.put(row.accountNumber(), account);
        byOrdinal.add(account);
        changed(account);
    }

    private void use(Fact.KeyUsed used) {
        keys.put(used.key(), new KeyUse(used.fingerprint(), used.requestId(), used.receivedAt()));
        of(used.requestId()).keyUsed(used.key());
    }

    private void move(String requestId, RequestStatus status) {
        requests.get(requestId).move(status);
        if (status != RequestStatus.DEFERRED) {
            deferred.remove(requestId);
        }
    }

    private Account of(String requestId) {
        return accounts.get(requests.get(requestId).request().accountNumber());
    }

    private Account changed(Account account) {
        byChange.remove(account.changeNo());
        account.changed(++changes);
        byChange.put(account.changeNo(), account);
        return account;
    }
}
