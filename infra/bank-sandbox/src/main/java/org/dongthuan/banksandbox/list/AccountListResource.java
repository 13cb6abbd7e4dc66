package org.dongthuan.banksandbox.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dongthuan.banksandbox.callback.PlatformClient;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.dongthuan.banksandbox.ledger.Account;
import org.dongthuan.banksandbox.ledger.AccountRow;
import org.dongthuan.banksandbox.ledger.Ledger;
import org.dongthuan.banksandbox.problem.BankProblem;
import org.dongthuan.banksandbox.problem.Checks;
import org.dongthuan.banksandbox.signing.SignedExchange;

/** Control API: signs the list of a window and sends it to the platform. */
@Path("/sandbox/v1/account-lists")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AccountListResource {

    /** What the platform said; {@code body} as text. */
    public record Sent(int rows, int platformStatus, String platformBody) {}

    private final Ledger ledger;
    private final PlatformClient platform;
    private final SignedExchange exchange;
    private final SandboxConfig config;
    private final InstantSource clock;

    public AccountListResource(
            Ledger ledger,
            PlatformClient platform,
            SignedExchange exchange,
            SandboxConfig config,
            InstantSource clock) {
        this.ledger = ledger;
        this.platform = platform;
        this.exchange = exchange;
        this.config = config;
        this.clock = clock;
    }

    @POST
    public Sent send(ListOrder order) {
        Checks.body(order);
        order.check();
        List<AccountList.Row> rows = rows(order);
        byte[] body = exchange.bytes(list(order, rows));
        String key = "list-" + order.listId() + "-" + order.versionOrFirst();
        try {
            PlatformClient.Answer answer = platform.post(
                    "/api/v1/account-lists",
                    MediaType.APPLICATION_JSON,
                    body,
                    Optional.of(key),
                    Boolean.TRUE.equals(order.wrongKey()));
            return new Sent(rows.size(), answer.status(), answer.body());
        } catch (IOException e) {
            throw BankProblem.of(503, "platform-unreachable", "The platform or its sign-in service does not answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BankProblem.of(503, "platform-unreachable", "The sandbox is stopping.");
        }
    }

    private List<AccountList.Row> rows(ListOrder order) {
        return ledger.read(state -> {
            List<AccountList.Row> rows = new ArrayList<>();
            for (Account account : state.accounts()) {
                AccountRow row = account.row();
                boolean inWindow = !row.openedAt().isBefore(order.windowFrom())
                        && row.openedAt().isBefore(order.windowTo());
                if (inWindow && row.placeCode().equals(order.placeCode()) && order.names(row.accountNumber())) {
                    rows.add(order.corrected(AccountList.Row.of(rows.size() + 1, row)));
                }
            }
            return rows;
        });
    }

    private AccountList list(ListOrder order, List<AccountList.Row> rows) {
        int count = rows.size() + (Boolean.TRUE.equals(order.wrongCount()) ? 1 : 0);
        long balance = rows.stream().mapToLong(AccountList.Row::balance).sum();
        return new AccountList(
                order.listId(),
                order.versionOrFirst(),
                config.org(),
                order.incidentId(),
                order.windowFrom(),
                order.windowTo(),
                order.placeCode(),
                clock.instant(),
                new AccountList.CheckSums(count, balance),
                rows);
    }
}
