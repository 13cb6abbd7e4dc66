package org.dongthuan.banksandbox.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dongthuan.banksandbox.callback.Answers;
import org.dongthuan.banksandbox.callback.Callback;
import org.dongthuan.banksandbox.callback.Outgoing;
import org.dongthuan.banksandbox.callback.Outgoing.Manner;
import org.dongthuan.banksandbox.ledger.Account;
import org.dongthuan.banksandbox.ledger.Fact;
import org.dongthuan.banksandbox.ledger.Payout;
import org.dongthuan.banksandbox.ledger.RequestStatus;
import org.dongthuan.banksandbox.script.Behaviour;

/** Carries out one request in one manner; the result is a list of facts and nothing else. */
final class Execution {

    private final String bankCode;
    private final Account account;
    private final ClosureRequest request;
    private final Instant now;
    private final Answers answers;
    private final List<Fact> facts = new ArrayList<>();

    /** @param answered how many answers the request has had */
    Execution(String bankOrg, String bankCode, Account account, ClosureRequest request, int answered, Instant now) {
        this.bankCode = bankCode;
        this.account = account;
        this.request = request;
        this.now = now;
        this.answers = new Answers(bankOrg, request.requestId(), answered, now);
    }

    List<Fact> run(Behaviour behaviour) {
        switch (behaviour.kind()) {
            case ACK_THEN_CLOSE -> closeOrRefuse(Manner.NORMAL);
            case ANSWER_TWICE -> closeOrRefuse(Manner.TWICE);
            case BAD_SIGNATURE -> closeOrRefuse(Manner.WRONG_KEY_FIRST);
            case SILENT_BUT_CLOSES -> closeOrRefuse(Manner.WITHHELD);
            case REJECT -> reject(behaviour.code());
            case INFO_REQUIRED -> ask();
            case CLOSE_BUT_REPORT_OPEN -> pretend();
            case LATE -> {
                facts.add(new Fact.RequestDeferred(request.requestId(), now.plus(behaviour.delay())));
                move(RequestStatus.DEFERRED);
            }
            case SILENT -> {
                // Takes the request and does nothing with it.
            }
        }
        return facts;
    }

    /** Answers that a second request for the same account is one too many. */
    List<Fact> refuseAsDuplicate() {
        refuse(new ClosureRules.Refusal(RejectionCode.DUPLICATE, null), Manner.NORMAL);
        return facts;
    }

    private void closeOrRefuse(Manner manner) {
        write(answers.acknowledged(), manner);
        Optional<ClosureRules.Refusal> refusal = ClosureRules.judge(account, request);
        if (refusal.isPresent()) {
            blockDebits();
            refuse(refusal.get(), manner);
            return;
        }
        blockDebits();
        if (account.balance() > 0) {
            request.payoutOrder().ifPresent(order -> payOut(order, manner));
        }
        String evidence = reference("DT");
        facts.add(new Fact.AccountClosed(account.number(), today(), evidence));
        write(answers.closed(today(), evidence), manner);
        move(RequestStatus.ANSWERED_CLOSED);
    }

    private void payOut(PayoutOrder order, Manner manner) {
        Payout payout = new Payout(order.method(), account.balance(), reference("PC"));
        facts.add(new Fact.PaidOut(account.number(), payout));
        write(answers.paidOut(payout.method(), payout.amount(), payout.receiptRef()), manner);
    }

    private void reject(RejectionCode code) {
        if (code != RejectionCode.BAD_SIGNATURE) {
            // A message whose signature is bad was not acknowledged either.
            write(answers.acknowledged(), Manner.NORMAL);
            blockDebits();
        }
        if (code == RejectionCode.LEGAL_HOLD) {
            facts.add(new Fact.HoldSet(account.number(), true));
        }
        refuse(ClosureRules.refusal(code, account, request), Manner.NORMAL);
    }

    private void refuse(ClosureRules.Refusal refusal, Manner manner) {
        write(answers.rejected(refusal.code(), refusal.details()), manner);
        move(RequestStatus.REJECTED);
    }

    private void ask() {
        write(answers.acknowledged(), Manner.NORMAL);
        blockDebits();
        write(answers.infoRequired("Confirm the holder's name and how a balance is to be paid."), Manner.NORMAL);
        move(RequestStatus.INFO_REQUIRED);
    }

    /** The lie: says closed and leaves the account as it is, debits included. */
    private void pretend() {
        write(answers.acknowledged(), Manner.NORMAL);
        write(answers.closed(today(), reference("DT")), Manner.NORMAL);
        move(RequestStatus.ANSWERED_CLOSED);
    }

    private void blockDebits() {
        if (request.wantsDebitBlock() && account.status() == Account.Status.OPEN) {
            facts.add(new Fact.DebitBlocked(account.number()));
        }
    }

    private void write(Callback answer, Manner manner) {
        facts.add(new Fact.AnswerWritten(new Outgoing(account.number(), answer, manner)));
    }

    private void move(RequestStatus status) {
        facts.add(new Fact.RequestMoved(request.requestId(), status));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Formats.ZONE);
    }

    /** Document number, without the account number in it. */
    private String reference(String kind) {
        return "%s-%s-%06d-%d".formatted(bankCode, kind, account.ordinal(), request.attempt());
    }
}
