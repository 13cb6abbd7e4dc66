package org.dongthuan.gateway.officer;

import java.util.Locale;
import java.util.Set;

/** Parts of the officers' portal and the roles that have work there (DOMAIN §1, "Who sees what"). */
public enum Area {
    QUEUE(RoleActions.ROLES),
    COMPLAINTS(Set.of("CO", "CC", "CP", "UT", "DPO")),
    CASES(Set.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "SB", "DPO")),
    INCIDENTS(Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "UT", "SB", "ST", "DPO", "AUD")),
    CLOSURE_ORDERS(Set.of("CO", "CC", "BK", "BKA", "SB")),
    CONSENT_CLAIMS(Set.of("CO", "CC", "DPO", "PO", "POL", "BK", "BKA")),
    MESSAGES(Set.of("CO", "CC")),
    /** Filing for somebody who stands at the desk. */
    DESK(Set.of("CO", "CC"));

    private final Set<String> roles;

    Area(Set<String> roles) {
        this.roles = roles;
    }

    public boolean isFor(Officer officer) {
        return roles.stream().anyMatch(officer::has);
    }

    public String path() {
        return switch (this) {
            case QUEUE -> "/officer";
            case DESK -> "/officer/complaints/new";
            default -> "/officer/" + code();
        };
    }

    /** Key of its label. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
