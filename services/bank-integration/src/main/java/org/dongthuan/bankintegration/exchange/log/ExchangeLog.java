package org.dongthuan.bankintegration.exchange.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.exchange.port.SignedMessage;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.sql.Sql;

/** Keeps signed messages of both sides as evidence: the exact bytes, sealed, with their signature. */
@ApplicationScoped
public class ExchangeLog {

    private final Sql sql;
    private final KeyRing keys;
    private final InstantSource clock;

    ExchangeLog(Sql sql, KeyRing keys, InstantSource clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param accountId null when the message is about no single account
     * @param subject id of the request, list or page it belongs to; may be null
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<SignedMessage> messages, UUID accountId, String subject) {
        for (SignedMessage message : messages) {
            UUID id = UUID.randomUUID();
            sql.run(
                    "insert into exchange_message (id, direction, kind, account_id, subject, kid, jws, body, at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    message.direction(),
                    message.kind(),
                    accountId,
                    subject,
                    message.kid(),
                    message.jws(),
                    keys.sealForService(message.body(), "exchange:" + id),
                    clock.instant());
        }
    }
}
