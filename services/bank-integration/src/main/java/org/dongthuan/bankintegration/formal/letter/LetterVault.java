package org.dongthuan.bankintegration.formal.letter;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.crypto.DataKey;
import org.dongthuan.platform.crypto.KeyRing;

/** Seals and opens what a letter says, each letter under a key of its own. */
@Singleton
class LetterVault {

    private final KeyRing keys;

    LetterVault(KeyRing keys) {
        this.keys = keys;
    }

    byte[] newKey(UUID letterId) {
        return keys.newWrappedKey(letterId.toString());
    }

    byte[] seal(UUID letterId, byte[] wrappedKey, byte[] pdf) {
        return key(letterId, wrappedKey).seal(pdf, letterId + ":pdf");
    }

    byte[] open(CustomerLetter letter, byte[] sealed) {
        return key(letter.id(), letter.wrappedKey()).openBytes(sealed, letter.id() + ":pdf");
    }

    /** @param note may be null */
    byte[] sealNote(CustomerLetter letter, String note) {
        return note == null ? null : key(letter.id(), letter.wrappedKey()).seal(note.strip(), letter.id() + ":note");
    }

    /** @param sealed null where there is no note */
    Optional<String> note(CustomerLetter letter, byte[] sealed) {
        return Optional.ofNullable(sealed)
                .map(bytes -> key(letter.id(), letter.wrappedKey()).open(bytes, letter.id() + ":note"));
    }

    private DataKey key(UUID letterId, byte[] wrappedKey) {
        return keys.unwrap(wrappedKey, letterId.toString());
    }
}
