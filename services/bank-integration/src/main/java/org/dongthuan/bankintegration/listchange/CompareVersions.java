package org.dongthuan.bankintegration.listchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.domain.AccountDetails;
import org.dongthuan.bankintegration.account.domain.HolderIdentity;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Holds a later version of a list against the one before it, account by account. */
@ApplicationScoped
public class CompareVersions {

    private static final Set<ListField> NONE = EnumSet.noneOf(ListField.class);

    private final Sql sql;
    private final AccountVault vault;
    private final RelistAccount relist;
    private final ChangeStore changes;

    CompareVersions(Sql sql, AccountVault vault, RelistAccount relist, ChangeStore changes) {
        this.sql = sql;
        this.vault = vault;
        this.relist = relist;
        this.changes = changes;
    }

    /**
     * Writes what changed, and lets accounts take over what their state still allows.
     *
     * @param rows what the new version says, by account
     * @param created accounts that began with this version
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void compare(UUID listId, UUID previousId, Map<UUID, SaidRow> rows, Set<UUID> created) {
        Map<UUID, SaidRow> before = saidBefore(previousId);
        List<ListChange> found = new ArrayList<>();
        // In the order of ids: accounts are locked on the way, and two lists may name the same ones.
        rows.keySet().stream()
                .sorted()
                .forEach(id -> found.add(named(id, before.get(id), rows.get(id), created.contains(id))));
        before.keySet().stream()
                .filter(id -> !rows.containsKey(id))
                .sorted()
                .forEach(id -> found.add(new ListChange(id, ChangeKind.REMOVED, NONE, NONE, relist.missesItsRow(id))));
        changes.add(listId, found);
    }

    private ListChange named(UUID id, SaidRow before, SaidRow now, boolean created) {
        if (created) {
            return new ListChange(id, ChangeKind.ADDED, NONE, NONE, false);
        }
        Set<ListField> fields = before == null ? NONE : ListField.between(before, now);
        if (before != null && fields.isEmpty()) {
            return new ListChange(id, ChangeKind.SAME, NONE, NONE, false);
        }
        RelistAccount.Outcome outcome = relist.relist(id, now);
        return new ListChange(
                id,
                before == null ? ChangeKind.ADDED : ChangeKind.CHANGED,
                fields,
                outcome.applied(),
                outcome.toExplain());
    }

    private Map<UUID, SaidRow> saidBefore(UUID previousId) {
        Map<UUID, SaidRow> said = new HashMap<>();
        sql.list(
                "select r.account_id, r.said, r.opened_by, r.channel, a.wrapped_key, a.identity, a.details, a.opened_at"
                        + " from account_list_row r join account a on a.id = r.account_id where r.list = ?",
                row -> said.put(row.uuid("account_id"), said(previousId, row)),
                previousId);
        return said;
    }

    private SaidRow said(UUID listId, Row row) {
        UUID id = row.uuid("account_id");
        byte[] key = row.bytes("wrapped_key");
        if (row.bytes("said") != null) {
            return vault.openPart(id, key, row.bytes("said"), ChangeStore.part(listId), SaidRow.class);
        }
        HolderIdentity holder = vault.openPart(id, key, row.bytes("identity"), "identity", HolderIdentity.class);
        AccountDetails details = vault.openPart(id, key, row.bytes("details"), "details", AccountDetails.class);
        return new SaidRow(
                holder.citizenId(),
                holder.fullName(),
                holder.phone(),
                row.instant("opened_at"),
                row.text("opened_by"),
                row.text("channel"),
                details.balance());
    }
}
