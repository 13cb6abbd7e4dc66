package org.dongthuan.bankintegration.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dongthuan.bankintegration.account.app.AccountVault;
import org.dongthuan.bankintegration.account.app.AccountVault.SealedRow;
import org.dongthuan.bankintegration.account.domain.AccountDetails;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountListed;
import org.dongthuan.bankintegration.account.domain.AccountMoved;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.bankintegration.account.domain.HolderIdentity;
import org.dongthuan.bankintegration.incident.Window;
import org.dongthuan.bankintegration.list.AccountListBody.ListRow;
import org.dongthuan.bankintegration.listchange.ChangeStore;
import org.dongthuan.bankintegration.listchange.SaidRow;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.crypto.KeyedHash;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Writes the rows of a list in batches: an account each, its first transition, its event. */
@ApplicationScoped
class ListWriter {

    private static final String INSERT_ACCOUNT =
            "insert into account (id, incident_id, bank_org, place_code, citizen_id_ref, account_ref, wrapped_key,"
                    + " identity, details, has_balance, opened_at, state, created_at, updated_at, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";
    private static final String INSERT_TRANSITION =
            "insert into account_transition (id, account_id, event, to_state, actor, role, org, at, from_version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, 0)";
    private static final String INSERT_ROW =
            "insert into account_list_row (list, row_no, account_id, opened_by, channel, said)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final AccountVault vault;
    private final KeyedHash hash;
    private final Outbox outbox;

    ListWriter(Sql sql, AccountVault vault, KeyedHash hash, Outbox outbox) {
        this.sql = sql;
        this.vault = vault;
        this.hash = hash;
        this.outbox = outbox;
    }

    private record Known(UUID id, UUID incidentId, byte[] wrappedKey) {}

    /**
     * @param states how many rows are in which state; an account that an earlier list named keeps its state
     * @param rows what the list says, by account
     * @param created accounts that began with it
     */
    record Written(Map<String, Long> states, Map<UUID, SaidRow> rows, Set<UUID> created) {}

    Written write(UUID listId, AccountListBody list, Window window, Actor by, Instant now) {
        Map<String, Known> known = known(list);
        Map<UUID, SaidRow> said = new HashMap<>();
        Set<UUID> created = new HashSet<>();
        List<Object[]> accounts = new ArrayList<>();
        List<Object[]> transitions = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        Map<String, Long> states = new TreeMap<>();
        for (ListRow row : list.rows()) {
            String accountRef = hash.hash("account-number", row.accountNumber());
            Known before = known.get(accountRef);
            UUID id;
            byte[] key;
            if (before == null) {
                id = UUID.randomUUID();
                created.add(id);
                AccountState state = window.covers(row.openedAt(), list.placeCode())
                        ? AccountState.IDENTIFIED
                        : AccountState.OUT_OF_WINDOW;
                SealedRow sealed = sealed(id, row);
                key = sealed.wrappedKey();
                accounts.add(account(id, accountRef, list, row, sealed, state, now));
                transitions.add(transition(id, state, by, now));
                publish(id, list, row, state, now);
                states.merge(state.name(), 1L, Long::sum);
            } else {
                id = before.id();
                key = before.wrappedKey();
                oneIncident(before, list, row);
                states.merge("KNOWN_BEFORE", 1L, Long::sum);
            }
            said.put(id, said(row));
            byte[] kept = vault.sealPart(id, key, ChangeStore.part(listId), said.get(id));
            rows.add(new Object[] {listId, row.rowNo(), id, row.openedBy(), row.channel(), kept});
        }
        sql.batch(INSERT_ACCOUNT, accounts);
        sql.batch(INSERT_TRANSITION, transitions);
        sql.batch(INSERT_ROW, rows);
        return new Written(states, said, created);
    }

    private Map<String, Known> known(AccountListBody list) {
        Map<String, Known> known = new HashMap<>();
        String[] refs = list.rows().stream()
                .map(row -> hash.hash("account-number", row.accountNumber()))
                .toArray(String[]::new);
        sql.list(
                        "select account_ref, id, incident_id, wrapped_key from account where bank_org = ? and account_ref = any(?)",
                        row -> Map.entry(
                                row.text("account_ref"),
                                new Known(row.uuid("id"), row.uuid("incident_id"), row.bytes("wrapped_key"))),
                        list.bankOrg(),
                        refs)
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    private SealedRow sealed(UUID id, ListRow row) {
        return vault.seal(
                id,
                new HolderIdentity(row.citizenId(), name(row), row.phone()),
                new AccountDetails(row.accountNumber(), row.balance()));
    }

    private static String name(ListRow row) {
        return Normalizer.normalize(row.fullName().strip(), Normalizer.Form.NFC);
    }

    /** As the database keeps it, so that the same row sent again is the same. */
    private static SaidRow said(ListRow row) {
        return new SaidRow(
                row.citizenId(),
                name(row),
                row.phone(),
                row.openedAt().truncatedTo(ChronoUnit.MICROS),
                row.openedBy(),
                row.channel(),
                row.balance());
    }

    private Object[] account(
            UUID id,
            String accountRef,
            AccountListBody list,
            ListRow row,
            SealedRow sealed,
            AccountState state,
            Instant now) {
        return new Object[] {
            id,
            list.incidentId(),
            list.bankOrg(),
            list.placeCode(),
            hash.citizenIdRef(row.citizenId()),
            accountRef,
            sealed.wrappedKey(),
            sealed.identity(),
            sealed.details(),
            row.balance() > 0,
            row.openedAt(),
            state,
            now,
            now
        };
    }

    private static Object[] transition(UUID id, AccountState state, Actor by, Instant now) {
        AccountEvent event = state == AccountState.IDENTIFIED ? AccountEvent.LIST_MATCH : AccountEvent.NO_MATCH;
        return new Object[] {
            UUID.randomUUID(),
            id,
            event.word(),
            state,
            by.id(),
            by.primaryRole(),
            by.org().orElse(null),
            now
        };
    }

    private void publish(UUID id, AccountListBody list, ListRow row, AccountState state, Instant now) {
        String ref = hash.citizenIdRef(row.citizenId());
        if (state == AccountState.IDENTIFIED) {
            outbox.record(new AccountListed(
                    id,
                    list.listId(),
                    list.incidentId(),
                    list.placeCode(),
                    null,
                    ref,
                    list.bankOrg(),
                    row.openedAt(),
                    state,
                    now));
        } else {
            outbox.record(new AccountMoved(
                    "out-of-window", id, list.incidentId(), null, null, null, ref, null, state, null, null, null, now));
        }
    }

    private static void oneIncident(Known before, AccountListBody list, ListRow row) {
        if (!before.incidentId().equals(list.incidentId())) {
            throw DomainException.invalid(
                    "row " + row.rowNo() + ".accountNumber",
                    "account-in-one-incident",
                    "The account stands in a list of another incident.");
        }
    }
}
