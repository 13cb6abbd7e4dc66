package org.dongthuan.bankintegration.account.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountDetails;
import org.dongthuan.bankintegration.account.domain.HolderIdentity;
import org.dongthuan.bankintegration.account.domain.Payout;
import org.dongthuan.platform.crypto.DataKey;
import org.dongthuan.platform.crypto.KeyRing;

/** Seals and opens what an account's row keeps secret, each under the row's own key. */
@Singleton
public class AccountVault {

    private final KeyRing keys;
    private final ObjectMapper json;

    AccountVault(KeyRing keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** What a new row stores. */
    public record SealedRow(byte[] wrappedKey, byte[] identity, byte[] details) {}

    /** Seals a listed row under a key of its own. */
    public SealedRow seal(UUID accountId, HolderIdentity identity, AccountDetails details) {
        byte[] wrapped = keys.newWrappedKey(accountId.toString());
        DataKey key = keys.unwrap(wrapped, accountId.toString());
        return new SealedRow(
                wrapped,
                key.seal(write(identity), context(accountId, "identity")),
                key.seal(write(details), context(accountId, "details")));
    }

    /** The holder as the list named them; empty for a record without account. */
    public Optional<HolderIdentity> identity(Account account) {
        return open(account, account.sealed().identity(), "identity", HolderIdentity.class);
    }

    /** The holder as the bank is to be told: corrected data where a remedy corrected it. */
    public Optional<HolderIdentity> holder(Account account) {
        return open(account, account.sealed().corrected(), "corrected", HolderIdentity.class)
                .or(() -> identity(account));
    }

    /** Number and balance; empty for a record without account. */
    public Optional<AccountDetails> details(Account account) {
        return open(account, account.sealed().details(), "details", AccountDetails.class);
    }

    /** The payout chosen, if any. */
    public Optional<Payout> payout(Account account) {
        return open(account, account.sealed().payout(), "payout", Payout.class);
    }

    /** What the bank asked, if it did. */
    public Optional<String> question(Account account) {
        return open(account, account.sealed().question(), "question", String.class);
    }

    public void keepPayout(Account account, Payout payout) {
        account.sealed().keepPayout(key(account).seal(write(payout), context(account.id(), "payout")));
    }

    public void keepCorrected(Account account, HolderIdentity holder) {
        account.sealed().keepCorrected(key(account).seal(write(holder), context(account.id(), "corrected")));
    }

    public void keepQuestion(Account account, String question) {
        account.sealed().keepQuestion(key(account).seal(write(question), context(account.id(), "question")));
    }

    /** What a corrected list says of number and holder takes the place of what stood there. */
    public void relist(Account account, HolderIdentity identity, AccountDetails details, Instant at) {
        DataKey key = key(account);
        account.sealed()
                .keepListed(
                        key.seal(write(identity), context(account.id(), "identity")),
                        key.seal(write(details), context(account.id(), "details")));
        account.relisted(details.balance() > 0, at);
    }

    /** Seals what another table keeps of an account, under the account's key. @param field what it is, one for each place */
    public byte[] sealPart(UUID accountId, byte[] wrappedKey, String field, Object value) {
        return keys.unwrap(wrappedKey, accountId.toString()).seal(write(value), context(accountId, field));
    }

    /** Opens one part of an account that is not loaded as an entity. */
    public <T> T openPart(UUID accountId, byte[] wrappedKey, byte[] sealed, String field, Class<T> type) {
        return read(keys.unwrap(wrappedKey, accountId.toString()), accountId, sealed, field, type);
    }

    private <T> Optional<T> open(Account account, byte[] sealed, String field, Class<T> type) {
        return sealed == null ? Optional.empty() : Optional.of(read(key(account), account.id(), sealed, field, type));
    }

    private <T> T read(DataKey key, UUID accountId, byte[] sealed, String field, Class<T> type) {
        try {
            return json.readValue(key.openBytes(sealed, context(accountId, field)), type);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("Sealed " + field + " of account " + accountId + " is unreadable");
        }
    }

    private DataKey key(Account account) {
        return keys.unwrap(account.sealed().wrappedKey(), account.id().toString());
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Not serialisable: " + value.getClass().getSimpleName());
        }
    }

    private static String context(UUID accountId, String field) {
        return "account:" + accountId + ":" + field;
    }
}
