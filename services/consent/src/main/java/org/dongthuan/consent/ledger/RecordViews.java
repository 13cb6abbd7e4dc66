package org.dongthuan.consent.ledger;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.DPO;
import static org.dongthuan.platform.access.Roles.SB;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** Shows a record and its revisions as far as the caller may see them. */
@ApplicationScoped
class RecordViews {

    private final Accounts accounts;
    private final Chain chain;
    private final CurrentActor actor;

    RecordViews(Accounts accounts, Chain chain, CurrentActor actor) {
        this.accounts = accounts;
        this.chain = chain;
        this.actor = actor;
    }

    @Transactional
    Page<RecordView> page(List<ConsentRecord> rows, PageRequest request) {
        Map<UUID, AccountRef> about =
                accounts.find(rows.stream().map(ConsentRecord::accountId).toList());
        return Page.of(
                rows,
                request,
                r -> new Cursor(r.createdAt(), r.id()),
                r -> view(r, Optional.ofNullable(about.get(r.accountId()))));
    }

    @Transactional
    RecordView view(ConsentRecord record) {
        return view(record, accounts.find(record.accountId()));
    }

    private RecordView view(ConsentRecord record, Optional<AccountRef> about) {
        // The State Bank branch supervises banks, not people: it sees no way back to a person.
        boolean masked = actor.get().has(SB);
        Optional<AccountRef> account = masked ? Optional.empty() : about;
        return new RecordView(
                record.id(),
                record.purpose(),
                record.accountId(),
                record.incidentId().orElse(null),
                record.controllerOrg().orElse(null),
                masked
                        ? null
                        : record.personId()
                                .or(() -> account.flatMap(AccountRef::personId))
                                .orElse(null),
                account.flatMap(AccountRef::caseId).orElse(null),
                account.flatMap(AccountRef::code).orElse(null),
                record.state(),
                record.state().dpv(),
                record.notice().orElse(null),
                record.validUntil().orElse(null),
                record.effectAt().orElse(null),
                record.revisions(),
                record.head(),
                record.createdAt(),
                record.version());
    }

    @Transactional
    RevisionsView revisions(ConsentRecord record) {
        List<Chain.Link> links = chain.of(record);
        Optional<Integer> brokenAt = Chain.brokenAt(record, links);
        boolean withActors = actor.get().hasAny(CO, CC, DPO);
        return new RevisionsView(
                links.stream().map(link -> view(link, withActors)).toList(), brokenAt.isEmpty(), brokenAt.orElse(null));
    }

    private static RevisionsView.One view(Chain.Link link, boolean withActor) {
        Revision revision = link.revision();
        return new RevisionsView.One(
                revision.seq(),
                revision.event(),
                revision.from(),
                revision.to(),
                revision.effectiveAt(),
                revision.recordedAt(),
                withActor ? revision.actor() : null,
                revision.role(),
                revision.org(),
                revision.reasonCode(),
                revision.method(),
                revision.representation(),
                withActor ? revision.representationPaper() : null,
                revision.notice(),
                revision.noticeSha256(),
                revision.validUntil(),
                revision.evidence(),
                revision.previous(),
                link.hash());
    }
}
