package org.dongthuan.banksandbox.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.dongthuan.banksandbox.ledger.Account;
import org.dongthuan.banksandbox.ledger.Ledger;
import org.dongthuan.banksandbox.signing.SignedExchange;

/** The independent status report: reads the books, never the answers that were sent. */
@Path("/bank/v1/status-report")
@RunOnVirtualThread
public class StatusReportResource {

    private static final int PRESET = 500;
    private static final int MAX = 1000;

    private record Row(long changeNo, StatusReport.Item item) {}

    private final SignedExchange exchange;
    private final Ledger ledger;
    private final SandboxConfig config;
    private final InstantSource clock;

    public StatusReportResource(SignedExchange exchange, Ledger ledger, SandboxConfig config, InstantSource clock) {
        this.exchange = exchange;
        this.ledger = ledger;
        this.config = config;
        this.clock = clock;
    }

    @GET
    public Response page(@QueryParam("after") String after, @QueryParam("limit") String limitText) {
        int limit = Paging.limit(limitText, PRESET, MAX);
        long position = Paging.position(after);
        List<Row> rows = ledger.read(state -> state.changedAfter(position).stream()
                .limit(limit + 1L)
                .map(StatusReportResource::row)
                .toList());
        return exchange.seal(200, report(after, rows, limit)).build();
    }

    private StatusReport report(String after, List<Row> rows, int limit) {
        boolean more = rows.size() > limit;
        List<Row> page = more ? rows.subList(0, limit) : rows;
        String reached = page.isEmpty() ? after : Paging.cursor(page.getLast().changeNo());
        return new StatusReport(
                config.org(),
                clock.instant(),
                after,
                page.stream().map(Row::item).toList(),
                reached,
                more ? reached : null);
    }

    private static Row row(Account account) {
        return new Row(account.changeNo(), StatusReport.Item.of(account));
    }
}
