package org.dongthuan.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dongthuan.notification.message.domain.MessageTransitions;
import org.dongthuan.platform.machine.Transition;
import org.junit.jupiter.api.Test;

/** The table against DOMAIN §2.7, written out a second time on purpose. */
class MessageTransitionsTest {

    private static final Set<String> LISTED = Set.of(
            "QUEUED DEFER DEFERRED",
            "QUEUED CLAIM SUBMITTING",
            "DEFERRED CLAIM SUBMITTING",
            "QUEUED DELIVER DELIVERED",
            "DEFERRED DELIVER DELIVERED",
            "SUBMITTING NOT_SENT QUEUED",
            "SUBMITTING DEFER DEFERRED",
            "SUBMITTING BY_EMAIL QUEUED",
            "SUBMITTING ACCEPT SUBMITTED",
            "SUBMITTING REFUSE REJECTED",
            "SUBMITTING LOSE UNKNOWN",
            "SUBMITTING NO_PHONE UNDELIVERABLE",
            "SUBMITTING GIVE_UP EXHAUSTED",
            "SUBMITTING DELIVER DELIVERED",
            "SUBMITTED DELIVER DELIVERED",
            "SUBMITTED FAIL UNDELIVERABLE",
            "SUBMITTED EXPIRE EXPIRED",
            "SUBMITTED REJECT REJECTED",
            "SUBMITTED LOSE UNKNOWN",
            "UNDELIVERABLE TO_DESK FALLBACK",
            "EXPIRED TO_DESK FALLBACK",
            "REJECTED TO_DESK FALLBACK",
            "UNKNOWN TO_DESK FALLBACK",
            "UNDELIVERABLE GIVE_UP EXHAUSTED",
            "EXPIRED GIVE_UP EXHAUSTED",
            "REJECTED GIVE_UP EXHAUSTED",
            "UNKNOWN GIVE_UP EXHAUSTED",
            "FALLBACK DELIVER DELIVERED",
            "FALLBACK RETRY QUEUED",
            "FALLBACK RETRY_BY_EMAIL QUEUED",
            "FALLBACK CALL_DONE CONFIRMED",
            "FALLBACK LETTER_DONE CONFIRMED",
            "FALLBACK EXHAUST EXHAUSTED");

    @Test
    void shouldListWhatTheDomainListsAndNothingElse() {
        assertEquals(
                new TreeSet<>(LISTED),
                MessageTransitions.TABLE.rows().stream()
                        .map(Transition::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
