package org.dongthuan.banksandbox.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongthuan.banksandbox.callback.Outgoing;
import org.dongthuan.banksandbox.closure.ClosureRequest;
import org.dongthuan.banksandbox.closure.Form;
import org.dongthuan.banksandbox.script.Behaviour;

/** Something that happened at this bank. The journal is the list of all facts; state is nothing but facts applied. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.AccountLoaded.class, name = "account-loaded"),
    @JsonSubTypes.Type(value = Fact.AccountScripted.class, name = "account-scripted"),
    @JsonSubTypes.Type(value = Fact.DefaultScripted.class, name = "default-scripted"),
    @JsonSubTypes.Type(value = Fact.BankSwitched.class, name = "bank-switched"),
    @JsonSubTypes.Type(value = Fact.KeyUsed.class, name = "key-used"),
    @JsonSubTypes.Type(value = Fact.RequestTaken.class, name = "request-taken"),
    @JsonSubTypes.Type(value = Fact.RequestRepeated.class, name = "request-repeated"),
    @JsonSubTypes.Type(value = Fact.RequestAmended.class, name = "request-amended"),
    @JsonSubTypes.Type(value = Fact.RequestMoved.class, name = "request-moved"),
    @JsonSubTypes.Type(value = Fact.RequestDeferred.class, name = "request-deferred"),
    @JsonSubTypes.Type(value = Fact.BehaviourUsed.class, name = "behaviour-used"),
    @JsonSubTypes.Type(value = Fact.DebitBlocked.class, name = "debit-blocked"),
    @JsonSubTypes.Type(value = Fact.PaidOut.class, name = "paid-out"),
    @JsonSubTypes.Type(value = Fact.AccountClosed.class, name = "account-closed"),
    @JsonSubTypes.Type(value = Fact.HoldSet.class, name = "hold-set"),
    @JsonSubTypes.Type(value = Fact.AnswerWritten.class, name = "answer-written"),
    @JsonSubTypes.Type(value = Fact.AnswerDelivered.class, name = "answer-delivered")
})
public sealed interface Fact {

    /** A row of the bank's books came in by the control API. */
    record AccountLoaded(AccountRow row) implements Fact {}

    /** The next behaviours of an account were set, replacing what was left. */
    record AccountScripted(String accountNumber, List<Behaviour> answers) implements Fact {}

    /** What accounts without script do. */
    record DefaultScripted(Behaviour behaviour) implements Fact {}

    /** The whole bank went down or up. */
    /** @param until when it comes back by itself, on the bank's clock; null: when it is switched on */
    record BankSwitched(boolean down, Instant until) implements Fact {}

    /** An idempotency key was seen for the first time; {@code fingerprint} tells other bodies apart. */
    record KeyUsed(String key, String fingerprint, String requestId, Instant receivedAt) implements Fact {}

    /** A new closure request. @param form absent in journals from before there was a choice */
    record RequestTaken(ClosureRequest request, Form form) implements Fact {

        public RequestTaken {
            form = form == null ? Form.JSON : form;
        }
    }

    /** The same request once more. */
    record RequestRepeated(String requestId) implements Fact {}

    /** The platform answered a question; the request as it now stands. */
    record RequestAmended(ClosureRequest request) implements Fact {}

    /** A request reached a status. */
    record RequestMoved(String requestId, RequestStatus status) implements Fact {}

    /** A request waits for a moment in virtual time. */
    record RequestDeferred(String requestId, Instant dueAt) implements Fact {}

    /** The first of an account's scripted behaviours was spent. */
    record BehaviourUsed(String accountNumber) implements Fact {}

    /** Debits of an account were stopped. */
    record DebitBlocked(String accountNumber) implements Fact {}

    /** A balance left the account. */
    record PaidOut(String accountNumber, Payout payout) implements Fact {}

    /** An account was closed: the effect that must happen exactly once. */
    record AccountClosed(String accountNumber, LocalDate closedOn, String evidenceRef) implements Fact {}

    /** A legal hold was laid on an account or lifted. */
    record HoldSet(String accountNumber, boolean held) implements Fact {}

    /** An answer is to be sent. */
    record AnswerWritten(Outgoing outgoing) implements Fact {}

    /** The platform took an answer. */
    record AnswerDelivered(String requestId, String callbackId) implements Fact {}
}
