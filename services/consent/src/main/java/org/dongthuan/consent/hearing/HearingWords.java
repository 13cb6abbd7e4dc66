package org.dongthuan.consent.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.sql.Sql;

/**
 * What people wrote in their own words, each sealed under a key of its own. Asks nobody's scope: callers have found the claim
 * in theirs before.
 */
@ApplicationScoped
class HearingWords {

    private final Sql sql;
    private final KeyRing keys;

    HearingWords(Sql sql, KeyRing keys) {
        this.sql = sql;
        this.keys = keys;
    }

    private record Words(UUID hearingId, String text) {}

    void keep(UUID hearingId, UUID claimId, UUID personId, String words) {
        byte[] wrapped = keys.newWrappedKey(hearingId.toString());
        sql.run(
                "insert into hearing_words (hearing_id, claim_id, person_id, wrapped_key, words) values (?, ?, ?, ?, ?)",
                hearingId,
                claimId,
                personId,
                wrapped,
                keys.unwrap(wrapped, hearingId.toString()).seal(words, context(hearingId)));
    }

    /**
     * By hearing, what the reader may know: those who judge read all; a person their own, which whoever the account went to
     * by a split does not see.
     */
    Map<UUID, String> shownTo(Actor who, UUID claimId) {
        boolean judges = who.hasAny(Roles.CO, Roles.CC, Roles.DPO);
        if (!judges && who.personId().isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        "select hearing_id, wrapped_key, words from hearing_words where claim_id = ? and (? or person_id = ?)",
                        row -> new Words(
                                row.uuid("hearing_id"),
                                open(row.uuid("hearing_id"), row.bytes("wrapped_key"), row.bytes("words"))),
                        claimId,
                        judges,
                        who.personId().orElse(null))
                .stream()
                .collect(Collectors.toMap(Words::hearingId, Words::text));
    }

    private String open(UUID hearingId, byte[] wrapped, byte[] words) {
        return keys.unwrap(wrapped, hearingId.toString()).open(words, context(hearingId));
    }

    private static String context(UUID hearingId) {
        return "hearing:" + hearingId + ":words";
    }
}
