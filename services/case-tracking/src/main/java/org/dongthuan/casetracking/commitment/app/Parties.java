package org.dongthuan.casetracking.commitment.app;

import java.util.List;
import java.util.Optional;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/** For which of the bodies that an obligation names somebody acts. */
final class Parties {

    private Parties() {}

    /** Performer and obligor act through anybody of theirs. */
    static boolean actsFor(Actor who, Body body) {
        return who.org().isPresent() && who.org().get().equals(body.org());
    }

    /** A supervisor acts in the very role that is named. */
    static Optional<Body> supervisor(Actor who, List<Body> supervisors) {
        return supervisors.stream()
                .filter(body -> who.has(body.role()) && actsFor(who, body))
                .findFirst();
    }

    /**
     * The role on the beneficiary's side of a waiver. Citizens have no seat of their own here: the reception officer, who
     * has their word in writing, speaks for them, and so it is where the committee itself benefits, whose chair is the
     * other person.
     */
    static String waivingRole(Obligation obligation) {
        return switch (obligation.beneficiary().role()) {
            case Roles.CP, Roles.SB, Roles.ST -> obligation.beneficiary().role();
            default -> Roles.CO;
        };
    }
}
