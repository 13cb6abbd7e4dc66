package org.dongthuan.consent.hearing;

import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.DomainException;

/** How the person was asked. */
public enum HearingChannel {
    /** By themselves, signed in with the one-time password that intake sent. */
    ONLINE,
    DESK,
    HOME_VISIT,
    /** By the number that the person gave with the complaint or at the desk. */
    OWN_PHONE,
    LETTER,
    /** By the number on the account. It is the controller's word that it is the person's: nothing is heard by it. */
    ACCOUNT_PHONE;

    /** @throws DomainException 422 for a channel that the controller named, or that is not the caller's */
    void requireOf(Actor by) {
        if (this == ACCOUNT_PHONE) {
            throw DomainException.invalid(
                    "channel",
                    "not-named-by-the-controller",
                    "The number on the account is the controller's word. Ask on another channel.");
        }
        if (by.has(Roles.CIT) != (this == ONLINE)) {
            throw DomainException.invalid(
                    "channel", "own-channel", "Only the person, signed in, answers online; only officers otherwise.");
        }
    }
}
