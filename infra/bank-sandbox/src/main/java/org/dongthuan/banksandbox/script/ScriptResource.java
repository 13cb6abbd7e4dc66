package org.dongthuan.banksandbox.script;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dongthuan.banksandbox.callback.CallbackDispatcher;
import org.dongthuan.banksandbox.closure.RejectionCode;
import org.dongthuan.banksandbox.ledger.Account;
import org.dongthuan.banksandbox.ledger.BankState;
import org.dongthuan.banksandbox.ledger.Fact;
import org.dongthuan.banksandbox.ledger.Ledger;
import org.dongthuan.banksandbox.ledger.Ledger.Decision;
import org.dongthuan.banksandbox.problem.BankProblem;
import org.dongthuan.banksandbox.problem.Checks;

/** Control API: how the bank behaves. */
@Path("/sandbox/v1")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ScriptResource {

    /**
     * Whether the whole bank answers 503 and sends nothing.
     *
     * @param until when it comes back by itself, on the bank's clock; absent: when it is switched on
     */
    public record Availability(Boolean down, Instant until) {}

    private final Ledger ledger;
    private final CallbackDispatcher dispatcher;

    public ScriptResource(Ledger ledger, CallbackDispatcher dispatcher) {
        this.ledger = ledger;
        this.dispatcher = dispatcher;
    }

    @PUT
    @Path("/scripts")
    public void script(Scripts scripts) {
        Checks.body(scripts);
        scripts.check();
        ledger.decide(state -> {
            List<Fact> facts = new ArrayList<>();
            if (scripts.preset() != null) {
                facts.add(new Fact.DefaultScripted(scripts.preset()));
            }
            for (int i = 0; i < scripts.accountsOrNone().size(); i++) {
                Scripts.AccountScript each = scripts.accountsOrNone().get(i);
                checkSense(state, each, "accounts[" + i + "]");
                facts.add(new Fact.AccountScripted(each.accountNumber(), each.answers()));
            }
            return new Decision<>(facts, true);
        });
    }

    @PUT
    @Path("/availability")
    public void availability(Availability availability) {
        Checks.body(availability);
        new Checks().present("down", availability.down()).done();
        ledger.decide(state ->
                new Decision<>(List.of(new Fact.BankSwitched(availability.down(), availability.until())), true));
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    public void reset() {
        dispatcher.clear();
        ledger.clear();
    }

    /** Refuses scripts that would make the bank state facts its books do not hold. */
    private static void checkSense(BankState state, Scripts.AccountScript script, String at) {
        Account account = state.account(script.accountNumber())
                .orElseThrow(() -> BankProblem.of(
                        422, "account-unknown", at + ".accountNumber", "known", "no such account at this bank"));
        Checks checks = new Checks();
        for (Behaviour each : script.answers()) {
            if (each.kind() == Behaviour.Kind.REJECT) {
                checks.rule(
                        each.code() != RejectionCode.BALANCE_NOT_ZERO || account.balance() > 0,
                        at + ".answers",
                        "balance",
                        "BALANCE_NOT_ZERO needs an account with a balance");
                checks.rule(
                        each.code() != RejectionCode.ALREADY_CLOSED
                                || account.closedOn().isPresent(),
                        at + ".answers",
                        "closed",
                        "ALREADY_CLOSED needs an account that is closed");
            }
        }
        checks.done();
    }
}
