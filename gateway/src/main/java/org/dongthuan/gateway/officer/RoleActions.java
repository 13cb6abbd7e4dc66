package org.dongthuan.gateway.officer;

import java.util.Set;

/** stub */
public final class RoleActions {
    /** Role codes of officers, DOMAIN §1. */
    public static final Set<String> ROLES =
            Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "UT", "SB", "ST", "DPO", "AUD", "ADM");

    private RoleActions() {}
}
