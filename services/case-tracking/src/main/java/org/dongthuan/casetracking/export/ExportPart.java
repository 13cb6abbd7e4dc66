package org.dongthuan.casetracking.export;

import static org.dongthuan.platform.access.Roles.BK;
import static org.dongthuan.platform.access.Roles.BKA;
import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.CP;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.SB;
import static org.dongthuan.platform.access.Roles.ST;

import java.util.Set;
import org.dongthuan.platform.access.Actor;

/**
 * What can be taken along. None of it names a person; who may see what follows DOMAIN §1: figures of the whole incident are
 * the lead's and the supervisors', accounts with their states nobody's who has no case of them.
 */
public enum ExportPart {
    /** A PDF: figures that balance, clocks, promises and who owes them, rumours and corrections, reports up the chain. */
    SITUATION(Set.of(CO, CC, CP, SB, ST)),
    CASES(Set.of(CO, CC, CP, SB, PO, POL, BK, BKA)),
    /** One line an account of a case; without numbers, which case-tracking does not know. */
    ACCOUNTS(Set.of(CO, CC, CP, SB)),
    TASKS(Set.of(CO, CC, CP, SB, PO, POL, BK, BKA)),
    DEADLINES(Set.of(CO, CC, CP, SB, ST, PO, POL, BK, BKA)),
    OBLIGATIONS(Set.of(CO, CC, CP, SB, ST, PO, POL, BK, BKA));

    private final Set<String> roles;

    ExportPart(Set<String> roles) {
        this.roles = roles;
    }

    boolean isFor(Actor who) {
        return roles.stream().anyMatch(who::has);
    }
}
