package org.dongthuan.bankintegration.account.domain;

import static org.dongthuan.bankintegration.account.domain.AccountEvent.*;
import static org.dongthuan.bankintegration.account.domain.AccountState.*;
import static org.dongthuan.bankintegration.account.domain.RejectionCode.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one table of what may follow what (DOMAIN §2.4). Whatever is not in it is refused with 409. */
public final class AccountTransitions {

    private static final Set<RejectionCode> ANY = EnumSet.allOf(RejectionCode.class);
    private static final Set<RejectionCode> TO_REMEDY =
            EnumSet.of(BALANCE_NOT_ZERO, OUTSTANDING_OBLIGATION, HOLDER_MISMATCH, DUPLICATE, BAD_SIGNATURE);

    /**
     * A row: in {@code from}, {@code event} leads to {@code to}.
     *
     * @param from null for the start of an account
     * @param published the middle of the CloudEvents type; null when nothing is published
     * @param codes in REJECTED: rejections to which the row applies
     */
    public record Transition(
            AccountState from, AccountEvent event, AccountState to, String published, Set<RejectionCode> codes) {

        Transition(AccountState from, AccountEvent event, AccountState to, String published) {
            this(from, event, to, published, ANY);
        }
    }

    /** All rows. */
    public static final List<Transition> ALL = List.of(
            new Transition(null, LIST_MATCH, IDENTIFIED, "listed"),
            new Transition(null, NO_MATCH, NOT_FOUND, "not-found"),
            new Transition(null, NO_MATCH, OUT_OF_WINDOW, "out-of-window"),
            new Transition(IDENTIFIED, ASK_HOLDER, DECISION_PENDING, "decision-requested"),
            new Transition(DECISION_PENDING, ASK_HOLDER, DECISION_PENDING, "decision-requested"),
            new Transition(DECISION_PENDING, KEEP, KEEP_REQUESTED, "keep-requested"),
            new Transition(KEEP_REQUESTED, CONSENT_PROVEN, KEPT, "kept"),
            new Transition(KEEP_REQUESTED, KEEP_FAILED, READY, "keep-failed"),
            new Transition(DECISION_PENDING, CLOSE, READY, "ready"),
            new Transition(DECISION_PENDING, DEFAULT_CLOSE, READY, "ready"),
            new Transition(READY, CHANGE_MIND, KEEP_REQUESTED, "keep-requested"),
            new Transition(KEPT, CHANGE_MIND, READY, "ready"),
            new Transition(READY, SEND, SENT, "sent"),
            new Transition(SENT, RESEND, SENT, null),
            new Transition(SENT, ACK, ACKNOWLEDGED, "acknowledged"),
            new Transition(ACKNOWLEDGED, ASK_INFO, INFO_REQUIRED, "info-required"),
            new Transition(INFO_REQUIRED, SUPPLY, ACKNOWLEDGED, "info-supplied"),
            new Transition(SENT, REJECT, REJECTED, "rejected"),
            new Transition(ACKNOWLEDGED, REJECT, REJECTED, "rejected"),
            new Transition(REJECTED, START_REMEDY, REMEDY, "remedy-started", TO_REMEDY),
            new Transition(REMEDY, REMEDIED, READY, "ready"),
            new Transition(REJECTED, HOLD, HELD, "held", EnumSet.of(LEGAL_HOLD)),
            new Transition(HELD, RELEASE, READY, "ready"),
            new Transition(REJECTED, SETTLE_REJECTION, CLOSED_REPORTED, "closed-reported", EnumSet.of(ALREADY_CLOSED)),
            new Transition(REJECTED, SETTLE_REJECTION, OUT_OF_WINDOW, "out-of-window", EnumSet.of(NOT_IN_WINDOW)),
            new Transition(ACKNOWLEDGED, CLOSED, CLOSED_REPORTED, "closed-reported"),
            new Transition(CLOSED_REPORTED, VERIFY, VERIFIED, "verified"),
            new Transition(CLOSED_REPORTED, MISMATCH, READY, "mismatch"),
            new Transition(VERIFIED, NOTIFY, NOTIFIED, "notified"));

    private AccountTransitions() {}

    /**
     * The row for an event; empty when the table does not list it.
     *
     * @param rejection the bank's last rejection; null when there was none
     */
    public static Optional<Transition> next(AccountState from, AccountEvent event, RejectionCode rejection) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .filter(row -> from != REJECTED || row.codes().contains(rejection))
                .findFirst();
    }
}
