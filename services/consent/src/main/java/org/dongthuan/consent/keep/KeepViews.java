package org.dongthuan.consent.keep;

import static org.dongthuan.platform.access.Roles.CIT;
import static org.dongthuan.platform.access.Roles.SB;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.ledger.Notices;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.consent.verdict.Opinion;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;

/** Shows a keep-consent as far as the caller may see it. */
@ApplicationScoped
class KeepViews {

    private final Accounts accounts;
    private final Notices notices;
    private final CurrentActor actor;

    KeepViews(Accounts accounts, Notices notices, CurrentActor actor) {
        this.accounts = accounts;
        this.notices = notices;
        this.actor = actor;
    }

    /** Without opinions, and with the notice only for the holder, who has few. */
    @Transactional
    Page<KeepView> page(List<KeepConsent> rows, PageRequest request) {
        boolean told = actor.get().has(CIT);
        Map<UUID, AccountRef> about =
                accounts.find(rows.stream().map(KeepConsent::accountId).toList());
        return Page.of(
                rows,
                request,
                r -> new Cursor(r.createdAt(), r.id()),
                r -> view(r, Optional.ofNullable(about.get(r.accountId())), told, null));
    }

    /** @param opinions null to leave them out */
    @Transactional
    KeepView view(KeepConsent record, List<Opinion> opinions) {
        return view(record, accounts.find(record.accountId()), true, opinions);
    }

    private KeepView view(KeepConsent record, Optional<AccountRef> about, boolean told, List<Opinion> opinions) {
        // The State Bank branch supervises banks, not people: it sees no way back to a person.
        boolean masked = actor.get().has(SB);
        Optional<String> code = about.flatMap(AccountRef::code);
        return new KeepView(
                record.id(),
                record.accountId(),
                record.incidentId().orElse(null),
                masked ? null : record.personId(),
                masked ? null : record.caseId().orElse(null),
                masked ? null : code.orElse(null),
                record.state(),
                record.channel().orElse(null),
                masked ? null : record.representation().orElse(null),
                record.answeredAt().orElse(null),
                record.createdAt(),
                told && record.state() == KeepState.REQUESTED
                        ? notices.ofRecord(record.id()).orElse(null)
                        : null,
                opinions,
                record.version());
    }
}
