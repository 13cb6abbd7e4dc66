package org.dongthuan.consent.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/** The end of a consent is carried out when the bank's own status report shows the account closed. */
@ApplicationScoped
public class ConfirmEffect {

    private final Ledger ledger;
    private final Accounts accounts;
    private final Sql sql;

    ConfirmEffect(Ledger ledger, Accounts accounts, Sql sql) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.sql = sql;
    }

    private record Ended(UUID id, UUID incidentId, UUID personId) {}

    /** Nothing happens where no consent had ended, or the effect is on record already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void closed(UUID accountId, Instant at) {
        sql.list("""
                        select id, incident_id, person_id from consent_record
                        where account_id = ? and effect_at is null and (state in ('WITHDRAWN', 'REVOKED', 'EXPIRED')
                          or state = 'INVALIDATED' and purpose = 'ACCOUNT_KEEPING')
                        order by created_at, id
                        """, row -> new Ended(row.uuid("id"), row.uuid("incident_id"), row.uuid("person_id")), accountId)
                .forEach(ended -> ledger.write(
                        ended.id(),
                        Step.of(RecordEvent.CONFIRM_EFFECT, at, Actor.SYSTEM),
                        Subject.of(accountId, ended.incidentId(), accounts.find(accountId))
                                .whose(ended.personId())));
    }
}
