package org.dongthuan.bankintegration.bank;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dongthuan.bankintegration.bank.BankView.Queued;
import org.dongthuan.bankintegration.bank.BankView.State;
import org.dongthuan.bankintegration.exchange.registry.Bank;
import org.dongthuan.bankintegration.exchange.registry.Banks;
import org.dongthuan.bankintegration.exchange.registry.LineState;
import org.dongthuan.bankintegration.exchange.registry.LineStore;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;

/** {@code /api/v1/banks}: whether the banks answer and what waits for them. */
@Path("/api/v1/banks")
@RunOnVirtualThread
public class BankResource {

    private final Banks banks;
    private final LineStore lines;
    private final BankQueues queues;
    private final CurrentActor actor;

    BankResource(Banks banks, LineStore lines, BankQueues queues, CurrentActor actor) {
        this.banks = banks;
        this.lines = lines;
        this.queues = queues;
        this.actor = actor;
    }

    /** All banks in the order of their codes; there are never so many that they need pages. */
    public record BankList(List<BankView> items) {}

    @GET
    @RolesAllowed({Roles.CO, Roles.CC, Roles.BK, Roles.BKA, Roles.SB, Roles.ADM})
    @Transactional
    public BankList list() {
        Actor who = actor.get();
        Map<String, LineState> known = lines.all();
        Map<String, Queued> queued = queues.of(who);
        return new BankList(banks.all().stream()
                .filter(bank -> !who.hasAny(Roles.BK, Roles.BKA)
                        || who.org().filter(bank.org()::equals).isPresent())
                .map(bank -> view(
                        bank,
                        known.getOrDefault(bank.org(), LineState.UNKNOWN),
                        queued.getOrDefault(bank.org(), Queued.NOTHING)))
                .toList());
    }

    private static BankView view(Bank bank, LineState line, Queued queued) {
        Instant until = bank.port().closedUntil().orElse(null);
        State state = until != null ? State.OUT_OF_HOURS : line.awaySince() != null ? State.AWAY : State.UP;
        return new BankView(
                bank.org(), state, line.awaySince(), line.reason(), until, line.lastAnswerAt(), bank.offers(), queued);
    }
}
