package org.dongthuan.bankintegration.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.OneBank;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.exchange.port.BankAbility;
import org.dongthuan.bankintegration.exchange.registry.Banks;
import org.dongthuan.bankintegration.job.JobStore;
import org.dongthuan.bankintegration.listchange.ChangeStore;
import org.dongthuan.bankintegration.rule.Rules;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Orders of two persons: proposed by one, approved by the chair (CC) and by the bank (BKA), then carried out as a job. */
@ApplicationScoped
public class Orders {

    private static final Set<String> NEEDED = Set.of(Roles.CC, Roles.BKA);
    /** Nothing is ordered about an account that its own list now describes otherwise, until somebody has explained it. */
    private static final String OF_BANK = "incident_id = ? and (? = '' or bank_org = ?) and not exists (select 1"
            + " from account_list_change c where c.account_id = account.id and " + ChangeStore.OPEN + ")";

    private final OrderStore store;
    private final AccountRepository accounts;
    private final JobStore jobs;
    private final Rules rules;
    private final Banks banks;
    private final InstantSource clock;

    Orders(OrderStore store, AccountRepository accounts, JobStore jobs, Rules rules, Banks banks, InstantSource clock) {
        this.store = store;
        this.accounts = accounts;
        this.jobs = jobs;
        this.rules = rules;
        this.banks = banks;
        this.clock = clock;
    }

    /**
     * Gathers what is READY, in no running order and not to be explained first.
     *
     * @throws DomainException 422 when there is nothing, when it is of several banks and none is named, or when no
     *     requests are exchanged with the bank
     */
    @Transactional
    public BankOrder proposeClosures(OrderRequest request, Actor by) {
        List<Account> ready = accounts.lockedWhere(
                OF_BANK + " and state = 'READY' and not exists (select 1 from bank_order_item i"
                        + " join bank_order o on o.id = i.order_id where i.account_id = account.id and i.state = 'PENDING'"
                        + " and o.kind = 'CLOSURE')",
                which(request));
        return propose(BankOrder.Kind.CLOSURE, request.incidentId(), ready, by);
    }

    /**
     * Gathers accounts whose holders were asked often enough and had their time. The proposal counts as the chair's
     * approval.
     *
     * @throws DomainException 422 when there is none, or when they are of several banks and none is named
     */
    @Transactional
    public BankOrder proposeDefaults(OrderRequest request, Actor by) {
        Instant now = clock.instant();
        Duration time = rules.duration(Rules.DECISION_TIME, now);
        List<Account> exhausted = accounts.lockedWhere(
                OF_BANK + " and state = 'DECISION_PENDING' and ask_attempt >= ? and first_asked_at <= ?",
                which(request, rules.number(Rules.DECISION_ATTEMPTS, now), now.minus(time)));
        BankOrder order = propose(BankOrder.Kind.DEFAULT_CLOSURE, request.incidentId(), exhausted, by);
        store.approve(order.id(), by, Roles.CC);
        return order;
    }

    private Object[] which(OrderRequest request, Object... more) {
        String bankOrg = Optional.ofNullable(request.bankOrg()).orElse("");
        if (!bankOrg.isEmpty() && banks.find(bankOrg).isEmpty()) {
            throw DomainException.invalid("bankOrg", "bank-known", "No messages are exchanged with this bank.");
        }
        List<Object> all = new ArrayList<>(List.of(request.incidentId(), bankOrg, bankOrg));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private BankOrder propose(BankOrder.Kind kind, UUID incidentId, List<Account> gathered, Actor by) {
        if (gathered.isEmpty()) {
            throw DomainException.invalid(
                    "incidentId",
                    kind == BankOrder.Kind.CLOSURE ? "accounts-ready" : "attempts-exhausted",
                    "No account of this incident is due for it.");
        }
        String bankOrg = OneBank.of(gathered);
        if (kind == BankOrder.Kind.CLOSURE
                && banks.find(bankOrg)
                        .filter(bank -> bank.offers(BankAbility.CLOSURE))
                        .isEmpty()) {
            throw DomainException.invalid(
                    "bankOrg", "bank-takes-closures", "No closure requests go to " + bankOrg + " from here.");
        }
        BankOrder order = new BankOrder(
                UUID.randomUUID(),
                kind,
                incidentId,
                bankOrg,
                gathered.getFirst().placeCode(),
                "PROPOSED",
                by.id(),
                clock.instant());
        store.add(order, by, gathered.stream().map(Account::id).toList());
        return order;
    }

    /**
     * One of the two yeses; with the second the job starts.
     *
     * @throws DomainException 404 outside the scope, 409 when it was approved before, 422 {@code two-persons-required}
     *     when the same person, organisation or role would say yes twice
     */
    @Transactional
    @Audited(action = "approve", object = "bank-order")
    public BankOrder approve(@AuditedId UUID id, BankOrder.Kind kind, Actor by) {
        BankOrder order = store.inScope(id, kind);
        if (!"PROPOSED".equals(order.state())) {
            throw DomainException.wrongState("order", order.state(), "approve");
        }
        String role = by.has(Roles.CC) ? Roles.CC : Roles.BKA;
        List<OrderStore.Approval> before = store.approvals(id);
        boolean second = before.stream()
                .noneMatch(a -> a.actor().equals(by.id())
                        || a.role().equals(role)
                        || a.org().equals(by.org().orElse(a.org())));
        if (!second || by.org().isEmpty() || NEEDED.stream().filter(by::has).count() != 1) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED,
                    "The chair and the bank's approver have to say yes, two persons of two organisations.");
        }
        store.approve(id, by, role);
        if (before.size() + 1 == NEEDED.size()) {
            store.approved(id);
            long items = store.progress(id).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            jobs.start(id, kind.name(), order.incidentId(), items, by);
        }
        return store.inScope(id, kind);
    }

    /**
     * A remedied, released or mismatched account goes to the bank again under the order that already covers it: what the
     * two persons approved is its closure, not one attempt at it. Without such an order it waits for a new one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sendAgain(Account account) {
        if (account.state() != AccountState.READY) {
            throw new IllegalStateException("Only a READY account is sent");
        }
        store.covering(account.id()).ifPresent(order -> {
            store.mark(order, account.id(), "PENDING", null);
            jobs.reopen(order);
        });
    }
}
