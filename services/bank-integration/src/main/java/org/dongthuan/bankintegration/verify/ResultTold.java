package org.dongthuan.bankintegration.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.MoveAccount;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/** The person was told the result: the verified accounts of the case come to their end. */
@ApplicationScoped
public class ResultTold {

    private final Sql sql;
    private final AccountRepository accounts;
    private final MoveAccount moves;
    private final InstantSource clock;

    ResultTold(Sql sql, AccountRepository accounts, MoveAccount moves, InstantSource clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.moves = moves;
        this.clock = clock;
    }

    /** @param how {@code delivered}, {@code confirmed} or {@code exhausted} */
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(UUID caseId, String how) {
        accounts
                .lockedByIds(sql.list("select id from account where case_id = ?", row -> row.uuid("id"), caseId))
                .stream()
                .filter(account -> account.state() == AccountState.VERIFIED)
                .forEach(account -> moves.move(
                        account, AccountEvent.NOTIFY, Actor.SYSTEM, how.toUpperCase(Locale.ROOT), clock.instant()));
    }
}
