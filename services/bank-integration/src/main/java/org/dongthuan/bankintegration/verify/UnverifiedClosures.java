package org.dongthuan.bankintegration.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.bankintegration.exchange.port.ReportedClosures;
import org.dongthuan.platform.sql.Sql;

/** What a bank is asked about by name. */
@ApplicationScoped
class UnverifiedClosures implements ReportedClosures {

    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final AccountRepository accounts;
    private final AccountVault vault;

    UnverifiedClosures(Sql sql, AccountRepository accounts, AccountVault vault) {
        this.sql = sql;
        this.accounts = accounts;
        this.vault = vault;
    }

    @Override
    @Transactional
    public List<Reported> of(String bankOrg, Optional<UUID> after, int limit) {
        List<UUID> ids = sql.list(
                "select id from account where bank_org = ? and state = 'CLOSED_REPORTED' and id > ? order by id limit ?",
                row -> row.uuid("id"),
                bankOrg,
                after.orElse(FIRST),
                limit);
        return accounts.list("id in ?1 order by id", ids).stream()
                .map(account -> new Reported(
                        account.id(), vault.details(account).orElseThrow().accountNumber()))
                .toList();
    }
}
