package org.dongthuan.banksandbox.closure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dongthuan.banksandbox.callback.CallbackDispatcher;
import org.dongthuan.banksandbox.callback.Outgoing;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.dongthuan.banksandbox.ledger.Account;
import org.dongthuan.banksandbox.ledger.BankState;
import org.dongthuan.banksandbox.ledger.ClosureCase;
import org.dongthuan.banksandbox.ledger.Fact;
import org.dongthuan.banksandbox.ledger.KeyUse;
import org.dongthuan.banksandbox.ledger.Ledger;
import org.dongthuan.banksandbox.ledger.Ledger.Decision;
import org.dongthuan.banksandbox.ledger.RequestStatus;
import org.dongthuan.banksandbox.problem.BankProblem;
import org.dongthuan.banksandbox.script.Behaviour;

/** Takes requests and amendments, once per idempotency key, and sees to their execution and answers. */
@ApplicationScoped
public class ClosureDesk {

    /** @param replayed whether the key was known and the stored answer is given again */
    public record Taken(Receipt receipt, boolean replayed) {}

    private record Outcome(Taken taken, List<Outgoing> toSend) {}

    private final Ledger ledger;
    private final CallbackDispatcher dispatcher;
    private final InstantSource clock;
    private final SandboxConfig config;

    public ClosureDesk(Ledger ledger, CallbackDispatcher dispatcher, InstantSource clock, SandboxConfig config) {
        this.ledger = ledger;
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Takes a closure request.
     *
     * @param fingerprint stands for the body
     * @param form in which answers will be written
     * @throws BankProblem 422 {@code idempotency-key-reused}, {@code request-id-reused} or {@code account-unknown}
     */
    public Taken take(String key, String fingerprint, ClosureRequest request, Form form) {
        return send(ledger.decide(state -> {
            Optional<KeyUse> use = known(state, key, fingerprint);
            if (use.isPresent()) {
                return repeat(state, use.get());
            }
            if (state.request(request.requestId()).isPresent()) {
                throw BankProblem.of(422, "request-id-reused", "requestId", "unique", "known under another key");
            }
            Account account = state.account(request.accountNumber())
                    .orElseThrow(() -> BankProblem.of(
                            422, "account-unknown", "accountNumber", "known", "no such account at this bank"));
            return firstTime(state, new KeyUse(fingerprint, request.requestId(), now()), key, request, form, account);
        }));
    }

    /**
     * Takes the answer to a question.
     *
     * @throws BankProblem 404 {@code request-unknown}, 409 {@code not-awaiting-information}, 422 {@code
     *     idempotency-key-reused}
     */
    public Taken amend(String key, String fingerprint, String requestId, Amendment amendment) {
        return send(ledger.decide(state -> {
            ClosureCase closure = state.request(requestId)
                    .orElseThrow(() -> BankProblem.of(404, "request-unknown", "No such closure request."));
            Optional<KeyUse> use = known(state, key, fingerprint);
            if (use.isPresent()) {
                return new Decision<>(List.of(), new Outcome(taken(use.get(), true), List.of()));
            }
            if (closure.status() != RequestStatus.INFO_REQUIRED) {
                throw BankProblem.of(409, "not-awaiting-information", "The bank has no open question here.");
            }
            KeyUse first = new KeyUse(fingerprint, requestId, now());
            ClosureRequest amended = closure.request().amendedBy(amendment);
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact.KeyUsed(key, fingerprint, requestId, first.receivedAt()));
            facts.add(new Fact.RequestAmended(amended));
            facts.addAll(next(
                    state, account(state, closure), amended, closure.answers().size()));
            return outcome(facts, taken(first, false));
        }));
    }

    /** Executes what was deferred to a moment that has come. */
    public void runDue() {
        Instant now = now();
        List<ClosureCase> due = ledger.read(state -> state.due(now));
        for (ClosureCase closure : due) {
            send(ledger.decide(state -> {
                if (closure.status() != RequestStatus.DEFERRED) {
                    return Decision.answer(new Outcome(null, List.of()));
                }
                Account account = account(state, closure);
                return outcome(
                        execution(account, closure.request(), closure.answers().size())
                                .run(Behaviour.ACK_THEN_CLOSE),
                        null);
            }));
        }
    }

    private Decision<Outcome> firstTime(
            BankState state, KeyUse use, String key, ClosureRequest request, Form form, Account account) {
        boolean pending = account.lastRequestId()
                .flatMap(state::request)
                .filter(last -> last.status().isOpen())
                .isPresent();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.RequestTaken(request, form));
        facts.add(new Fact.KeyUsed(key, use.fingerprint(), request.requestId(), use.receivedAt()));
        facts.addAll(pending ? execution(account, request, 0).refuseAsDuplicate() : next(state, account, request, 0));
        return outcome(facts, taken(use, false));
    }

    /** The platform did not hear the answer: gives it again, or, when nothing was done yet, does it now. */
    private Decision<Outcome> repeat(BankState state, KeyUse use) {
        ClosureCase closure = state.request(use.requestId()).orElseThrow();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.RequestRepeated(use.requestId()));
        if (closure.status() == RequestStatus.RECEIVED) {
            facts.addAll(next(state, account(state, closure), closure.request(), 0));
            return outcome(facts, taken(use, true));
        }
        List<Outgoing> again = closure.answers().stream()
                .map(answer -> new Outgoing(answer.accountNumber(), answer.callback(), Outgoing.Manner.NORMAL))
                .toList();
        return new Decision<>(facts, new Outcome(taken(use, true), again));
    }

    private List<Fact> next(BankState state, Account account, ClosureRequest request, int answered) {
        List<Fact> facts = new ArrayList<>();
        if (account.nextBehaviour().isPresent()) {
            facts.add(new Fact.BehaviourUsed(account.number()));
        }
        facts.addAll(execution(account, request, answered).run(state.behaviourFor(account)));
        return facts;
    }

    private Execution execution(Account account, ClosureRequest request, int answered) {
        return new Execution(config.org(), config.code(), account, request, answered, now());
    }

    private static Optional<KeyUse> known(BankState state, String key, String fingerprint) {
        Optional<KeyUse> use = state.key(key);
        if (use.isPresent() && !use.get().fingerprint().equals(fingerprint)) {
            throw BankProblem.of(
                    422, "idempotency-key-reused", "Idempotency-Key", "same-body", "the key came with another body");
        }
        return use;
    }

    private static Decision<Outcome> outcome(List<Fact> facts, Taken taken) {
        List<Outgoing> written = facts.stream()
                .filter(Fact.AnswerWritten.class::isInstance)
                .map(fact -> ((Fact.AnswerWritten) fact).outgoing())
                .filter(answer -> answer.manner() != Outgoing.Manner.WITHHELD)
                .toList();
        return new Decision<>(facts, new Outcome(taken, written));
    }

    private static Account account(BankState state, ClosureCase closure) {
        return state.account(closure.request().accountNumber()).orElseThrow();
    }

    private static Taken taken(KeyUse use, boolean replayed) {
        return new Taken(new Receipt(use.requestId(), use.receivedAt()), replayed);
    }

    private Taken send(Outcome outcome) {
        dispatcher.enqueue(outcome.toSend());
        return outcome.taken();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
