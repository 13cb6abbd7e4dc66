package org.dongthuan.notification.message.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A message to one person. Holds ids: neither the number nor the text is ever stored. */
@Entity
@Table(name = "message")
public class Message {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String discriminator;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "case_id")
    private UUID caseId;

    private String code;

    private String template;

    @Column(name = "template_version")
    private Integer templateVersion;

    @Column(name = "template_hash")
    private String templateHash;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    @Enumerated(EnumType.STRING)
    private MessageState failure;

    private int attempt;

    @Column(name = "mail_tries")
    private int mailTries;

    @Column(name = "waits_for_line")
    private boolean waitsForLine;

    private int priority;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(name = "contact_corrected_at")
    private Instant contactCorrectedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Message() {}

    /** Moves on by the table. @throws DomainException 409 when the table does not list it */
    public void move(MessageEvent event, Instant at) {
        MessageState to = MessageTransitions.TABLE.next(state, event);
        switch (event) {
            case ACCEPT -> submittedAt = at;
            case REFUSE, FAIL, EXPIRE, REJECT, LOSE, NO_PHONE -> failure = to;
            case BY_EMAIL -> channel = Channel.EMAIL;
            case RETRY -> again(Channel.SMS, at);
            case RETRY_BY_EMAIL -> again(Channel.EMAIL, at);
            // Only a text is ever proved; its proof may come when mail has been tried since.
            case DELIVER -> channel = Channel.SMS;
            case CALL_DONE -> channel = Channel.CALL;
            case LETTER_DONE -> channel = Channel.LETTER;
            default -> {}
        }
        state = to;
    }

    private void again(Channel by, Instant at) {
        attempt++;
        channel = by;
        mailTries = 0;
        waitsForLine = false;
        dueAt = at;
        contactCorrectedAt = null;
    }

    /** Quiet hours hold it back until then. */
    public void deferUntil(Instant at) {
        dueAt = at;
    }

    /** The mail server did not take it this time; it is not offered again before then. */
    public void tryMailAgainAt(Instant at) {
        mailTries++;
        dueAt = at;
    }

    /** Mail is not the way: it waits for the line to the SMS centre, and nobody looks at it again while that is down. */
    public void leaveToLine() {
        waitsForLine = true;
    }

    /** Until when whoever claimed it has time, by the database's clock: it guards against dead processes. */
    public void leaseUntil(Instant until) {
        leaseUntil = until;
    }

    /** Which text went out: version and hash of the template, not the text. */
    public void sentWith(int version, String hash) {
        templateVersion = version;
        templateHash = hash;
    }

    /** Whether the text is useless by then. */
    public boolean isOver(Instant at) {
        return expiresAt != null && !at.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public Purpose purpose() {
        return purpose;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Channel channel() {
        return channel;
    }

    public UUID personId() {
        return personId;
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public String template() {
        return template;
    }

    public Optional<Integer> templateVersion() {
        return Optional.ofNullable(templateVersion);
    }

    public MessageState state() {
        return state;
    }

    /** Why the last attempt failed; empty when none did. */
    public Optional<MessageState> failure() {
        return Optional.ofNullable(failure);
    }

    public int attempt() {
        return attempt;
    }

    /** How often in this attempt the mail server asked to try again later. */
    public int mailTries() {
        return mailTries;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    /** When the SMS centre or the mail server last took it; empty before. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** Since when another number or address is known than the one that failed. */
    public Optional<Instant> contactCorrectedAt() {
        return Optional.ofNullable(contactCorrectedAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
