package org.dongthuan.banksandbox.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dongthuan.banksandbox.script.Behaviour;

/** An account in the bank's books and what was done to it. Guarded by the ledger's lock; changed by facts only. */
public final class Account {

    /** What an independent status report says. */
    public enum Status {
        OPEN,
        /** Open, debits stopped. */
        BLOCKED,
        CLOSED
    }

    private final AccountRow row;
    private final int ordinal;
    private final Deque<Behaviour> script = new ArrayDeque<>();
    private final List<Payout> payouts = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private long balance;
    private boolean held;
    private boolean debitBlocked;
    private int debitBlocks;
    private int closeEffects;
    private int requestsReceived;
    private LocalDate closedOn;
    private String evidenceRef;
    private String lastRequestId;
    private long changeNo;

    Account(AccountRow row, int ordinal) {
        this.row = row;
        this.ordinal = ordinal;
        this.balance = row.balance();
        this.held = Boolean.TRUE.equals(row.legalHold());
        this.closedOn = row.closedOn();
        this.evidenceRef = closedOn == null ? null : "BEFORE-" + ordinal;
    }

    public AccountRow row() {
        return row;
    }

    public String number() {
        return row.accountNumber();
    }

    /** Position in the order of loading, from 1; stands for the account in document numbers. */
    public int ordinal() {
        return ordinal;
    }

    public Status status() {
        if (closedOn != null) {
            return Status.CLOSED;
        }
        return debitBlocked || held ? Status.BLOCKED : Status.OPEN;
    }

    public long balance() {
        return balance;
    }

    public boolean isHeld() {
        return held;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** Document number of the closure; present when closed. */
    public Optional<String> evidenceRef() {
        return Optional.ofNullable(evidenceRef);
    }

    public List<Payout> payouts() {
        return List.copyOf(payouts);
    }

    public int debitBlocks() {
        return debitBlocks;
    }

    public int closeEffects() {
        return closeEffects;
    }

    /** Requests that arrived, repetitions included. */
    public int requestsReceived() {
        return requestsReceived;
    }

    public int distinctKeys() {
        return keys.size();
    }

    public Optional<Behaviour> nextBehaviour() {
        return Optional.ofNullable(script.peek());
    }

    public Optional<String> lastRequestId() {
        return Optional.ofNullable(lastRequestId);
    }

    /** Position in the order of last changes; rises with every change of status. */
    public long changeNo() {
        return changeNo;
    }

    void changed(long number) {
        changeNo = number;
    }

    void script(List<Behaviour> answers) {
        script.clear();
        script.addAll(answers);
    }

    void useBehaviour() {
        script.poll();
    }

    void requested(String requestId) {
        requestsReceived++;
        lastRequestId = requestId;
    }

    void keyUsed(String key) {
        keys.add(key);
    }

    void blockDebits() {
        debitBlocked = true;
        debitBlocks++;
    }

    void hold(boolean on) {
        held = on;
    }

    void payOut(Payout payout) {
        payouts.add(payout);
        balance -= payout.amount();
    }

    void close(LocalDate on, String evidence) {
        closeEffects++;
        closedOn = on;
        evidenceRef = evidence;
    }
}
