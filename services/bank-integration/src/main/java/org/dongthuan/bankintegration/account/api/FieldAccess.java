package org.dongthuan.bankintegration.account.api;

import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/** Who sees which fields of an account in their scope (DOMAIN §1, who sees what). */
record FieldAccess(
        boolean name, boolean maskedName, boolean number, boolean balance, boolean balanceFlag, boolean money) {

    static FieldAccess of(Actor who) {
        if (who.hasAny(Roles.BK, Roles.BKA)) {
            return new FieldAccess(true, false, true, true, true, true);
        }
        if (who.hasAny(Roles.CO, Roles.CC)) {
            return new FieldAccess(true, false, false, false, true, true);
        }
        if (who.has(Roles.CP)) {
            return new FieldAccess(true, false, false, false, false, false);
        }
        if (who.has(Roles.CIT)) {
            return new FieldAccess(true, false, false, false, true, true);
        }
        return new FieldAccess(false, true, false, false, false, false);
    }
}
