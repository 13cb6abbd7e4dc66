package org.dongthuan.banksandbox.effect;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import java.util.List;
import org.dongthuan.banksandbox.callback.CallbackDispatcher;
import org.dongthuan.banksandbox.ledger.Ledger;
import org.dongthuan.banksandbox.report.Paging;

/** Control API: the effects, per account in the order of loading, and in sum. */
@Path("/sandbox/v1/effects")
@RunOnVirtualThread
public class EffectResource {

    private static final int PRESET = 100;
    private static final int MAX = 1000;

    /** @param next absent on the last page */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(List<AccountEffects> items, String next) {}

    private final Ledger ledger;
    private final CallbackDispatcher dispatcher;
    private final InstantSource clock;

    public EffectResource(Ledger ledger, CallbackDispatcher dispatcher, InstantSource clock) {
        this.clock = clock;
        this.ledger = ledger;
        this.dispatcher = dispatcher;
    }

    @GET
    public Page page(@QueryParam("after") String after, @QueryParam("limit") String limitText) {
        int limit = Paging.limit(limitText, PRESET, MAX);
        long position = Paging.position(after);
        return ledger.read(state -> {
            List<AccountEffects> items = state.accounts().stream()
                    .skip(position)
                    .limit(limit)
                    .map(AccountEffects::of)
                    .toList();
            long reached = position + items.size();
            return new Page(items, reached < state.accounts().size() ? Paging.cursor(reached) : null);
        });
    }

    @GET
    @Path("/summary")
    public EffectSummary summary() {
        int pending = dispatcher.pending();
        return ledger.read(state ->
                EffectSummary.of(state.accounts(), pending, state.answersDelivered(), ledger.isDown(clock.instant())));
    }
}
