package org.dongthuan.intake.reveal;

import java.util.Optional;
import java.util.stream.Stream;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/** What can be revealed, and to whom ("R" in the table of DOMAIN §1). */
public enum RevealKind {
    /** A picture of an identity card or a face. */
    PICTURE(Roles.CP),
    /** The whole citizen ID number of whoever filed a complaint. */
    CITIZEN_ID(Roles.CC, Roles.CP, Roles.CO),
    /** Their phone number, which officer and chair see anyway. */
    PHONE(Roles.CP);

    private final String[] askers;

    RevealKind(String... askers) {
        this.askers = askers;
    }

    /** The role in which the caller asks; empty when none of theirs may. */
    Optional<String> askerRole(Actor who) {
        return Stream.of(askers).filter(who::has).findFirst();
    }

    /** Who decides on what that role asks (decision 0009): the chair; on the chair's own, the data-protection officer. */
    static String deciderFor(String askedRole) {
        return askedRole.equals(Roles.CC) ? Roles.DPO : Roles.CC;
    }

    /** The rule that says how long an approval lasts. */
    String ruleSubject() {
        return "REVEAL_" + name();
    }
}
