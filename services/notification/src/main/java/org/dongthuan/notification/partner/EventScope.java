package org.dongthuan.notification.partner;

import java.util.Set;
import org.dongthuan.platform.access.Roles;

/**
 * Families of events that a partner may have, and the kinds of organisation that may have them at all (DOMAIN §1, decision
 * 0011): the utility hears nothing of the bank's part, the post office nothing of accounts.
 */
public enum EventScope {
    COMPLAINT(Roles.PO, Roles.UT),
    INCIDENT(Roles.PO, Roles.BK, Roles.UT),
    CASE(Roles.PO, Roles.BK, Roles.UT),
    /** What became of a case's accounts. */
    RESULT(Roles.PO, Roles.BK),
    TASK(Roles.PO, Roles.BK, Roles.UT),
    ACCOUNT(Roles.BK),
    /** Commitments and obligations that name the organisation. */
    DUTY(Roles.PO, Roles.BK);

    private final Set<String> roles;

    EventScope(String... roles) {
        this.roles = Set.of(roles);
    }

    /** Whether an organisation of that role may have events of this family. */
    public boolean isFor(String role) {
        return roles.contains(role);
    }
}
