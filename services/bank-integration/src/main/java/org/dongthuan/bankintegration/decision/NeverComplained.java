package org.dongthuan.bankintegration.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.sql.PagedSql;
import org.dongthuan.platform.sql.Sql;

/**
 * Holders of listed accounts who filed no complaint in the incident (ex officio, DOMAIN §2.2): nobody speaks for them unless
 * the commune goes to see them.
 */
@ApplicationScoped
class NeverComplained {

    /**
     * A holder stands where their first account stands. A complaint counts whatever it is known by: the citizen ID, the
     * person, the case, or one that was merged into the case.
     */
    private static final String FIRST_OF_EACH = """
            incident_id = ? and account_ref is not null and state <> 'OUT_OF_WINDOW'
            and not exists (select 1 from account b where b.incident_id = account.incident_id
                and b.citizen_id_ref = account.citizen_id_ref and b.account_ref is not null and b.state <> 'OUT_OF_WINDOW'
                and (b.created_at, b.id) < (account.created_at, account.id))
            and not exists (select 1 from case_file c where c.incident_id = account.incident_id and c.complained
                and (c.citizen_id_ref = account.citizen_id_ref or c.person_id = account.person_id
                    or c.case_id = account.case_id or c.merged_into = account.case_id))""";

    private static final String WITH_ONE_IN_STATE = """
            exists (select 1 from account b where b.incident_id = account.incident_id
                and b.citizen_id_ref = account.citizen_id_ref and b.state = ?)""";

    private final Sql sql;
    private final AccountScope scope;
    private final AccountRepository accounts;

    NeverComplained(Sql sql, AccountScope scope, AccountRepository accounts) {
        this.sql = sql;
        this.scope = scope;
        this.accounts = accounts;
    }

    /**
     * Each holder's accounts, the first of them leading; one holder more than the page shows.
     *
     * @param state only holders with an account in it; may be null
     */
    List<List<Account>> page(UUID incidentId, AccountState state, PageRequest request) {
        AccountScope.Predicate predicate = scope.rows();
        Map<String, List<Account>> holders = new LinkedHashMap<>();
        new PagedSql("select citizen_id_ref from account where " + predicate.sql(), predicate.parameters())
                .and(FIRST_OF_EACH, incidentId)
                .and(WITH_ONE_IN_STATE, state)
                .oldestFirst(request, "created_at", "id")
                .list(sql, row -> row.text("citizen_id_ref"))
                .forEach(ref -> holders.put(ref, new ArrayList<>()));
        accounts.where(
                        "incident_id = ? and citizen_id_ref = any(?) and account_ref is not null and state <> ?",
                        incidentId,
                        holders.keySet().toArray(String[]::new),
                        AccountState.OUT_OF_WINDOW)
                .forEach(account -> holders.get(account.citizenIdRef()).add(account));
        return List.copyOf(holders.values());
    }
}
