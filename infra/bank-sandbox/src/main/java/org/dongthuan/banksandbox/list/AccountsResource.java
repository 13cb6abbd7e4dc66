package org.dongthuan.banksandbox.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dongthuan.banksandbox.closure.Formats;
import org.dongthuan.banksandbox.ledger.Account;
import org.dongthuan.banksandbox.ledger.AccountRow;
import org.dongthuan.banksandbox.ledger.Fact;
import org.dongthuan.banksandbox.ledger.Ledger;
import org.dongthuan.banksandbox.ledger.Ledger.Decision;
import org.dongthuan.banksandbox.problem.BankProblem;
import org.dongthuan.banksandbox.problem.Checks;

/** Control API: the accounts in the bank's books. */
@Path("/sandbox/v1")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AccountsResource {

    /** Rows to load. */
    public record Load(List<AccountRow> accounts) {}

    /** @param loaded rows that were new; equal rows already there are left alone */
    public record Loaded(int loaded, int total) {}

    /** Account whose legal hold is lifted; in the body because account numbers have no place in URLs. */
    public record HoldRelease(String accountNumber) {

        @Override
        public String toString() {
            return "HoldRelease[]";
        }
    }

    private final Ledger ledger;

    public AccountsResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @POST
    @Path("/accounts")
    public Loaded load(Load load) {
        Checks.body(load);
        check(load);
        return ledger.decide(state -> {
            List<Fact> facts = new ArrayList<>();
            Set<String> inThisLoad = new HashSet<>();
            for (int i = 0; i < load.accounts().size(); i++) {
                AccountRow row = load.accounts().get(i);
                Optional<Account> known = state.account(row.accountNumber());
                boolean repeated = !inThisLoad.add(row.accountNumber());
                if (repeated || known.isPresent() && !known.get().row().equals(row)) {
                    throw BankProblem.of(
                            422, "account-exists", "accounts[" + i + "].accountNumber", "unique", "loaded differently");
                }
                if (known.isEmpty()) {
                    facts.add(new Fact.AccountLoaded(row));
                }
            }
            int total = state.accounts().size() + facts.size();
            return new Decision<>(facts, new Loaded(facts.size(), total));
        });
    }

    @POST
    @Path("/hold-releases")
    public void release(HoldRelease release) {
        Checks.body(release);
        new Checks().present("accountNumber", release.accountNumber()).done();
        ledger.decide(state -> {
            Account account = state.account(release.accountNumber())
                    .orElseThrow(() -> BankProblem.of(
                            422, "account-unknown", "accountNumber", "known", "no such account at this bank"));
            return new Decision<>(List.of(new Fact.HoldSet(account.number(), false)), true);
        });
    }

    private static void check(Load load) {
        new Checks().present("accounts", load.accounts()).done();
        Checks checks = new Checks();
        for (int i = 0; i < load.accounts().size(); i++) {
            check(checks, "accounts[" + i + "]", load.accounts().get(i));
        }
        checks.done();
    }

    private static void check(Checks checks, String at, AccountRow row) {
        checks.present(at, row);
        if (row == null) {
            return;
        }
        checks.matches(at + ".accountNumber", row.accountNumber(), Formats.ACCOUNT_NUMBER, "6 to 20 digits");
        checks.matches(at + ".citizenId", row.citizenId(), Formats.CITIZEN_ID, "12 digits");
        checks.text(at + ".fullName", row.fullName(), 200);
        checks.present(at + ".openedAt", row.openedAt());
        checks.text(at + ".openedBy", row.openedBy(), 64).text(at + ".channel", row.channel(), 64);
        checks.matches(at + ".placeCode", row.placeCode(), Formats.ID, "commune code");
        checks.present(at + ".balance", row.balance());
        checks.rule(row.balance() == null || row.balance() >= 0, at + ".balance", "minimum", "0 or more");
    }
}
