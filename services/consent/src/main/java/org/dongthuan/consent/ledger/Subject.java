package org.dongthuan.consent.ledger;

import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.reference.AccountRef;

/**
 * Whose consent, for what, as known at one moment. Everything but the account may be null.
 *
 * @param controllerOrg the bank that has the account
 */
public record Subject(UUID accountId, UUID incidentId, String controllerOrg, UUID personId, UUID caseId) {

    /** As events told of the account; a claim may be there before they did. */
    public static Subject of(UUID accountId, UUID incidentId, Optional<AccountRef> account) {
        return new Subject(
                accountId,
                incidentId,
                account.flatMap(AccountRef::bankOrg).orElse(null),
                account.flatMap(AccountRef::personId).orElse(null),
                account.flatMap(AccountRef::caseId).orElse(null));
    }

    /** The same of a person who is fixed already, whoever the account went to. */
    public Subject whose(UUID person) {
        return new Subject(accountId, incidentId, controllerOrg, person, caseId);
    }
}
