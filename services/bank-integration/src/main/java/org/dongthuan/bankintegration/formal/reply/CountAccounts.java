package org.dongthuan.bankintegration.formal.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Counts what a reply says of accounts. */
@ApplicationScoped
class CountAccounts {

    private final Sql sql;

    CountAccounts(Sql sql) {
        this.sql = sql;
    }

    /** As they stand now; records without an account behind them are not counted. */
    ReplyFigures of(UUID incidentId, String bankOrg) {
        return sql.one(
                        "select count(*) as accounts, count(distinct citizen_id_ref) as holders,"
                                + " count(*) filter (where state in ('CLOSED_REPORTED', 'VERIFIED', 'NOTIFIED')) as closed,"
                                + " count(*) filter (where state = 'KEPT') as kept,"
                                + " count(paid_out_amount) as payouts, coalesce(sum(paid_out_amount), 0) as payout_sum"
                                + " from account where incident_id = ? and bank_org = ? and account_ref is not null"
                                + " and state not in ('NOT_FOUND', 'OUT_OF_WINDOW')",
                        CountAccounts::figures,
                        incidentId,
                        bankOrg)
                .orElseThrow();
    }

    private static ReplyFigures figures(Row row) {
        int accounts = (int) row.number("accounts");
        int closed = (int) row.number("closed");
        int kept = (int) row.number("kept");
        return new ReplyFigures(
                accounts,
                (int) row.number("holders"),
                closed,
                kept,
                accounts - closed - kept,
                (int) row.number("payouts"),
                row.number("payout_sum"));
    }
}
