package org.dongthuan.bankintegration.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.AccountTransitions.Transition;
import org.dongthuan.platform.problem.DomainException;

/** One account of one incident. Sealed parts are opened by {@code AccountVault} only. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "bank_org")
    private String bankOrg;

    @Column(name = "place_code")
    private String placeCode;

    @Column(name = "citizen_id_ref")
    private String citizenIdRef;

    @Column(name = "account_ref")
    private String accountRef;

    @Embedded
    private Sealed sealed;

    @Column(name = "has_balance")
    private boolean hasBalance;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Embedded
    private BankWord bankWord;

    private int attempt;

    @Column(name = "ask_attempt")
    private int askAttempt;

    @Column(name = "first_asked_at")
    private Instant firstAskedAt;

    @Column(name = "last_asked_at")
    private Instant lastAskedAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String confirmation;

    @Column(name = "send_started_at")
    private Instant sendStartedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "hold_owner")
    private String holdOwner;

    @Column(name = "hold_review_on")
    private LocalDate holdReviewOn;

    @Column(name = "person_id")
    private UUID personId;

    private String code;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Account() {}

    /**
     * The record of a complainant who holds no account in question: born final.
     *
     * @param end NOT_FOUND or OUT_OF_WINDOW
     */
    public static Account ended(
            UUID id, UUID incidentId, String bankOrg, String placeCode, String ref, AccountState end, Instant at) {
        Account account = new Account();
        account.id = id;
        account.incidentId = incidentId;
        account.bankOrg = bankOrg;
        account.placeCode = placeCode;
        account.citizenIdRef = ref;
        account.state = end;
        account.attempt = 1;
        account.createdAt = at;
        account.updatedAt = at;
        return account;
    }

    /** @throws DomainException 409 when the table does not list the event here */
    public Transition move(AccountEvent event, Instant at) {
        Transition row = AccountTransitions.next(state, event, rejection())
                .orElseThrow(() -> DomainException.wrongState("account", stateWord(), event.word()));
        state = row.to();
        updatedAt = at;
        return row;
    }

    private String stateWord() {
        return state == AccountState.REJECTED ? state + " (" + rejection() + ")" : state.toString();
    }

    /** The holder is contacted once more. */
    public void asked(Instant at) {
        askAttempt++;
        lastAskedAt = at;
        if (firstAskedAt == null) {
            firstAskedAt = at;
        }
    }

    /** @param how fingerprint or signature when an officer recorded it; null when the holder did it themselves */
    public void decided(Decision what, String by, String how, Instant at) {
        decision = what;
        decidedBy = by;
        confirmation = how;
        decidedAt = at;
        ground = what == Decision.CLOSE ? Ground.HOLDER_REQUEST : null;
    }

    /** Closed although nobody asked for it. */
    public void closeOn(Ground why) {
        ground = why;
    }

    /** From here on the request may have left: nobody changes their mind about it any more. */
    public void sendingStarted(Instant at) {
        sendStartedAt = at;
    }

    /** Whether no request to close it can have left, and it has not ended either: what a list says of it is still taken over. */
    public boolean isBeforeSending() {
        return switch (state) {
            case IDENTIFIED, DECISION_PENDING, KEEP_REQUESTED -> true;
            case READY -> !sendingHasStarted();
            default -> false;
        };
    }

    /** A corrected list tells its balance anew. */
    public void relisted(boolean withBalance, Instant at) {
        hasBalance = withBalance;
        updatedAt = at;
    }

    /** The bank took the request. */
    public void sent(Instant at) {
        sentAt = at;
    }

    /** The bank refused to take the request at all. */
    public void sendingFailed() {
        sendStartedAt = null;
    }

    /** The next request is a new one, with a new key. */
    public void newAttempt() {
        attempt++;
        sendStartedAt = null;
        sentAt = null;
    }

    public void heldBy(String owner, LocalDate reviewOn) {
        holdOwner = owner;
        holdReviewOn = reviewOn;
    }

    /** Whose account it is, once intake and case-tracking have said so; what is known is not taken back. */
    public void belongsTo(UUID person, String caseCode, UUID caseFile) {
        personId = person == null ? personId : person;
        code = caseCode == null ? code : caseCode;
        caseId = caseFile == null ? caseId : caseFile;
    }

    public UUID id() {
        return id;
    }

    public UUID incidentId() {
        return incidentId;
    }

    public String bankOrg() {
        return bankOrg;
    }

    public String placeCode() {
        return placeCode;
    }

    public String citizenIdRef() {
        return citizenIdRef;
    }

    /** What only the vault can read; empty where there is no account behind the record. */
    public Sealed sealed() {
        return sealed == null ? new Sealed() : sealed;
    }

    public boolean hasBalance() {
        return hasBalance;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public AccountState state() {
        return state;
    }

    public Ground ground() {
        return ground;
    }

    /** The last rejection; null when there was none. */
    public RejectionCode rejection() {
        return bankWord().rejection();
    }

    /** What the bank has said of this account, to read. Reading must not make the row dirty, hence {@link #hear}. */
    public BankWord bankWord() {
        return bankWord == null ? new BankWord() : bankWord;
    }

    /** What the bank has said of this account, to add to. */
    public BankWord hear() {
        if (bankWord == null) {
            bankWord = new BankWord();
        }
        return bankWord;
    }

    public int attempt() {
        return attempt;
    }

    public int askAttempt() {
        return askAttempt;
    }

    public Decision decision() {
        return decision;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public boolean sendingHasStarted() {
        return sendStartedAt != null;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String holdOwner() {
        return holdOwner;
    }

    public LocalDate holdReviewOn() {
        return holdReviewOn;
    }

    public UUID personId() {
        return personId;
    }

    public String code() {
        return code;
    }

    public UUID caseId() {
        return caseId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
