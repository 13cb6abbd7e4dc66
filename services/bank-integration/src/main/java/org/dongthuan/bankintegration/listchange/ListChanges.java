package org.dongthuan.bankintegration.listchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.bankintegration.account.api.AccountViews;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.store.AccountRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.audit.AuditedObject;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/** Reads what versions of a list changed, and takes officers' explanations of what stays different. */
@ApplicationScoped
public class ListChanges {

    private final VersionStore versions;
    private final ChangeStore changes;
    private final AccountRepository accounts;
    private final AccountViews views;
    private final AccountVault vault;
    private final InstantSource clock;

    ListChanges(
            VersionStore versions,
            ChangeStore changes,
            AccountRepository accounts,
            AccountViews views,
            AccountVault vault,
            InstantSource clock) {
        this.versions = versions;
        this.changes = changes;
        this.accounts = accounts;
        this.views = views;
        this.vault = vault;
        this.clock = clock;
    }

    /** The version, and a page of what it changed. @param next absent on the last page */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Diff(ListVersion list, List<ChangeItem> items, String next) implements AuditedObject {

        @Override
        public String auditedId() {
            return list.auditedId();
        }

        /** The accounts it shows, so that their holders find the look in their access log. */
        @Override
        public List<String> alsoAbout() {
            return items.stream().map(ChangeItem::auditedId).toList();
        }
    }

    /** Newest first. @param incidentId may be null */
    @Transactional
    public Page<ListVersion> versions(UUID incidentId, PageRequest page) {
        return Page.of(
                versions.page(incidentId, page), page, one -> new Cursor(one.receivedAt(), one.id()), one -> one);
    }

    /** @throws DomainException 404 outside the caller's scope */
    @Transactional
    public Diff diff(UUID id, ChangeFilter filter, PageRequest page, Actor who) {
        ListVersion version = versions.inScope(id);
        List<ChangeStore.Stored> stored = changes.page(id, filter, page);
        Map<UUID, Account> known = accounts.byIds(
                stored.stream().map(ChangeStore.Stored::accountId).toList());
        Page<ChangeItem> items = Page.of(
                stored,
                page,
                one -> new Cursor(version.receivedAt(), one.accountId()),
                one -> item(id, one, known.get(one.accountId()), who));
        return new Diff(version, items.items(), items.next());
    }

    /**
     * All of the accounts or none. A later explanation of the same account takes the earlier one's place; both are kept.
     *
     * @throws DomainException 404 outside the scope, 422 {@code to-explain} for accounts that are as the list says, or of
     *     which a later version says something else
     */
    @Transactional
    @Audited(action = "explain-difference", object = "account-list")
    public ListVersion explain(@AuditedId UUID id, Explanation explanation, Actor by) {
        versions.inScopeLocked(id);
        Set<UUID> explicable = changes.explicable(id, explanation.accountIds());
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < explanation.accountIds().size(); i++) {
            if (!explicable.contains(explanation.accountIds().get(i))) {
                wrong.add(new Violation(
                        "accountIds[" + i + "]", "to-explain", "Of this account nothing is to be explained here."));
            }
        }
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(wrong);
        }
        changes.explain(id, explanation, by, clock.instant());
        return versions.inScope(id);
    }

    private ChangeItem item(UUID listId, ChangeStore.Stored stored, Account account, Actor who) {
        return new ChangeItem(
                stored.kind(),
                stored.fields(),
                stored.applied(),
                stored.state(),
                views.one(account, who),
                stored.said() == null ? null : views.said(said(listId, stored), who),
                stored.reasonCode(),
                stored.explainedBy(),
                stored.explainedOrg(),
                stored.explainedAt());
    }

    private SaidRow said(UUID listId, ChangeStore.Stored stored) {
        return vault.openPart(
                stored.accountId(), stored.wrappedKey(), stored.said(), ChangeStore.part(listId), SaidRow.class);
    }
}
