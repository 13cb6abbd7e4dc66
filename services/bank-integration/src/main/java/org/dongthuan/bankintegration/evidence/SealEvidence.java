package org.dongthuan.bankintegration.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.bankintegration.exchange.log.ExchangeLog;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.problem.DomainException;

/** Makes a container: which messages it holds is fixed, and the audit log names the digest of its manifest. */
@ApplicationScoped
class SealEvidence {

    /** Of one container; a larger order is taken account by account. */
    private static final int MOST = 20_000;

    private final EvidenceStore store;
    private final ExchangeLog log;
    private final Contents contents;
    private final Audit audit;
    private final InstantSource clock;

    SealEvidence(EvidenceStore store, ExchangeLog log, Contents contents, Audit audit, InstantSource clock) {
        this.store = store;
        this.log = log;
        this.contents = contents;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws DomainException 404 outside the scope, 422 unless it is about one account or one order, and when nothing was
     *     exchanged about it or too much for one container
     */
    @Transactional
    Evidence seal(NewEvidence wanted, Actor by) {
        if ((wanted.accountId() == null) == (wanted.orderId() == null)) {
            throw DomainException.invalid("accountId", "account-or-order", "One account or one order.");
        }
        EvidenceStore.Subject subject =
                wanted.accountId() == null ? store.order(wanted.orderId()) : store.account(wanted.accountId());
        List<UUID> messages = log.idsAbout(subject.accounts());
        if (messages.isEmpty() || messages.size() > MOST) {
            throw DomainException.invalid(
                    wanted.accountId() == null ? "orderId" : "accountId",
                    "messages-in-container",
                    "From 1 to " + MOST + " messages; there are " + messages.size() + ".");
        }
        Evidence unsealed = new Evidence(
                UUID.randomUUID(),
                wanted.accountId(),
                wanted.orderId(),
                subject.incidentId(),
                subject.bankOrg(),
                subject.placeCode(),
                wanted.reasonCode(),
                null,
                null,
                by.id(),
                by.org().orElseThrow(),
                clock.instant());
        String digest = contents.of(unsealed, messages).digest();
        UUID entry = audit.record("seal", "exchange-evidence", objects(unsealed, digest), wanted.reasonCode());
        Evidence sealed = unsealed.sealed(digest, entry);
        store.add(sealed, messages);
        return sealed;
    }

    private static List<String> objects(Evidence evidence, String digest) {
        return Stream.of(Stream.of(evidence.auditedId()), evidence.alsoAbout().stream(), Stream.of("sha-256:" + digest))
                .flatMap(ids -> ids)
                .toList();
    }
}
