package org.dongthuan.bankintegration.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What the bank has said of an account so far; every part may be absent. */
@Embeddable
public class BankWord {

    @Enumerated(EnumType.STRING)
    private RejectionCode rejection;

    @Column(name = "closed_said_at")
    private Instant closedSaidAt;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "evidence_ref")
    private String evidenceRef;

    @Column(name = "paid_out_amount")
    private Long paidOutAmount;

    @Column(name = "payout_receipt")
    private String payoutReceipt;

    protected BankWord() {}

    public void rejected(RejectionCode why) {
        rejection = why;
    }

    /** @param at the bank's time of saying so */
    public void closed(LocalDate day, String evidence, Instant at) {
        closedOn = day;
        evidenceRef = evidence;
        closedSaidAt = at;
    }

    /** @param amount VND */
    public void paidOut(long amount, String receipt) {
        paidOutAmount = amount;
        payoutReceipt = receipt;
    }

    public RejectionCode rejection() {
        return rejection;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public String evidenceRef() {
        return evidenceRef;
    }

    public Long paidOutAmount() {
        return paidOutAmount;
    }

    public String payoutReceipt() {
        return payoutReceipt;
    }
}
