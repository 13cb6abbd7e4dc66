package org.dongthuan.casetracking.minutes.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.dongthuan.casetracking.commitment.domain.SignatureKind;

/**
 * A body at the table, by role of DOMAIN §1 and organisation, and its word.
 *
 * @param name of the official who speaks for it; absent where names are masked
 * @param kind absent until it signs
 * @param refusalReason absent unless it refused; so are the two witnesses
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Party(
        String role,
        String org,
        String name,
        String position,
        SignatureKind kind,
        Instant signedAt,
        String refusalReason,
        Instant refusedAt,
        List<Witness> witnesses) {

    /** A body that has not spoken yet. */
    public static Party expected(String role, String org, String name, String position) {
        return new Party(role, org, name, position, null, null, null, null, null);
    }

    public boolean open() {
        return signedAt == null && refusedAt == null;
    }

    /** For those who may not read names. */
    public Party masked() {
        return new Party(role, org, null, null, kind, signedAt, refusalReason, refusedAt, null);
    }

    /** Without names, which have no place in a log. */
    @Override
    public String toString() {
        return "Party[" + role + " " + org + "]";
    }
}
