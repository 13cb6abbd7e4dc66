package org.dongthuan.bankintegration.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongthuan.platform.sql.Sql;
import org.jboss.logging.Logger;

/**
 * Gives what is open with a bank to its successor: accounts, with a line in the history of each, orders, inquiries and what
 * is to be answered. What is settled stays the former bank's, like everything that was signed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TakeOverAccounts {

    private static final Logger LOG = Logger.getLogger(TakeOverAccounts.class);
    private static final String ROLE = "BK";

    private final Sql sql;

    TakeOverAccounts(Sql sql) {
        this.sql = sql;
    }

    /** What is needed of {@code organisation.succeeded.v1}. @param placeCode null for everywhere */
    public record Succeeded(
            String role, String fromOrg, String toOrg, String placeCode, LocalDate validFrom, Instant at) {}

    /** Done again, it finds nothing. */
    public void succeeded(Succeeded by) {
        if (!ROLE.equals(by.role())) {
            return;
        }
        int accounts = accounts(by);
        String here = "bank_org = ? and (?::text is null or place_code = ?)";
        for (String open : List.of(
                "bank_order set bank_org = ? where exists (select 1 from bank_order_item i where i.order_id = id"
                        + " and i.state = 'PENDING') and ",
                "inquiry set bank_org = ?, version = version + 1 where state = 'PENDING' and ",
                "closure_dispatch set bank_org = ? where answered_at is null and ")) {
            sql.run("update " + open + here, by.toOrg(), by.fromOrg(), by.placeCode(), by.placeCode());
        }
        LOG.infof("%d accounts went from %s to %s", accounts, by.fromOrg(), by.toOrg());
    }

    /** Locked in the order of their ids, as everybody does who changes several. */
    private int accounts(Succeeded by) {
        return sql.run("""
                with going as (
                  select id, state, version from account a
                  where bank_org = ? and (?::text is null or place_code = ?)
                    and state not in ('NOTIFIED', 'NOT_FOUND', 'OUT_OF_WINDOW')
                    and not exists (select 1 from account n where n.bank_org = ? and n.account_ref = a.account_ref)
                  order by id for update),
                noted as (
                  insert into account_transition
                    (id, account_id, event, from_state, to_state, actor, role, reason_code, at, from_version)
                  select gen_random_uuid(), id, 'hand-over', state, state, 'system', 'SYS', 'SUCCESSION', ?, version
                  from going)
                update account a set bank_org = ?, version = a.version + 1 from going where a.id = going.id
                """, by.fromOrg(), by.placeCode(), by.placeCode(), by.toOrg(), by.at(), by.toOrg());
    }
}
